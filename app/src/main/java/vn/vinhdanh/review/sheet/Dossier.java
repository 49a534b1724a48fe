package vn.vinhdanh.review.sheet;

import java.util.List;
import vn.vinhdanh.catalogue.EligibilityAnswer;
import vn.vinhdanh.nomination.EvidenceFile;
import vn.vinhdanh.nomination.Nomination;

/** What the unit sent about one nominee, and what the conditions say to it. */
record Dossier(Nomination nomination, EligibilityAnswer eligibility, List<EvidenceFile> evidence) {

    long id() {
        return nomination.id();
    }
}
