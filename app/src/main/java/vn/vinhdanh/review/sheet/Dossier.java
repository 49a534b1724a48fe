package vn.vinhdanh.review.sheet;

import java.util.List;
import vn.vinhdanh.nomination.Checked;
import vn.vinhdanh.nomination.EvidenceFile;
import vn.vinhdanh.nomination.Nomination;

/** What the unit sent about one nominee, and what the conditions say to it. */
record Dossier(Nomination nomination, Checked checked, List<EvidenceFile> evidence) {

    long id() {
        return nomination.id();
    }
}
