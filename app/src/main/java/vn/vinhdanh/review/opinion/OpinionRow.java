package vn.vinhdanh.review.opinion;

import java.util.List;
import vn.vinhdanh.nomination.EvidenceFile;
import vn.vinhdanh.nomination.Nomination;

/** A nominee about whom a division is asked, with what the unit sent. */
public record OpinionRow(Nomination nomination, ProfessionalOpinion opinion, List<EvidenceFile> evidence) {

    /** Whether the answer of this name is chosen. */
    public boolean isAnswer(String name) {
        var answer = opinion.answer();
        return answer != null && answer.name().equals(name);
    }
}
