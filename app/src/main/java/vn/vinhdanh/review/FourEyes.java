package vn.vinhdanh.review;

import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.Proposal;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.platform.text.FoldedText;

/** Nobody appraises what they wrote or submitted, nor a nomination of themselves. */
final class FourEyes {

    private FourEyes() {}

    static void require(Actor officer, Proposal proposal) {
        if (!officer.isIn(Groups.office(proposal.department()))) {
            throw Refusal.of("review.onlyOffice");
        }
        if (proposal.isSubmittedBy(officer) || proposal.isPreparedBy(officer)) {
            throw Refusal.of("review.fourEyes");
        }
    }

    /** Nominees have no accounts; somebody of the same name is kept away, another officer can always step in. */
    static void require(Actor officer, Nomination nomination) {
        if (isNominee(officer, nomination)) {
            throw Refusal.of("review.ownNomination");
        }
    }

    static boolean isNominee(Actor officer, Nomination nomination) {
        return nomination.kind() == RecipientKind.INDIVIDUAL && isNamed(officer, FoldedText.fold(nomination.name()));
    }

    /** Whoever stands in for another bears both names, such as {@code B thay A}. */
    private static boolean isNamed(Actor officer, String name) {
        var own = FoldedText.fold(officer.fullName());
        return officer.standingInFor() == null
                ? own.equals(name)
                : own.startsWith(name + " ") || own.endsWith(" " + name);
    }
}
