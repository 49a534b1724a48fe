package vn.vinhdanh.register;

/**
 * A verified award of earlier days, as the register shows it; strangers read it without the post.
 *
 * @param decider who decided, in words
 * @param number of the decision as the old file writes it
 * @param decided when, as far as the old file says; empty where it does not
 */
public record PublicPastAward(
        String recipientName,
        String post,
        String unitOfDay,
        String awardName,
        String decider,
        String number,
        String decided) {}
