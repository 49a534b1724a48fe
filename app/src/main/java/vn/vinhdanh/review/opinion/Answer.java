package vn.vinhdanh.review.opinion;

/** What a division says about a nomination; having nothing to say is an answer too. */
public enum Answer {
    AGREE,
    DISAGREE,
    NONE
}
