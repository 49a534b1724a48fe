package vn.vinhdanh.review;

import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.Evidence;
import vn.vinhdanh.nomination.EvidenceFile;
import vn.vinhdanh.nomination.StatedField;
import vn.vinhdanh.platform.Refusal;

/** Where a remark may stand: at a field of the nominee's form, at one of the files, or at the evidence as a whole. */
@Component
class RemarkPlaces {

    static final String FILE = "file-";
    private static final String EVIDENCE = "evidence";

    private final Evidence evidence;

    RemarkPlaces(Evidence evidence) {
        this.evidence = evidence;
    }

    /** Name of the file at this place, empty at a field; refused where the nomination has no such place. */
    String fileAt(long nomination, String place) {
        if (place.equals(EVIDENCE) || StatedField.at(place).isPresent()) {
            return "";
        }
        return evidence.of(nomination).stream()
                .filter(file -> place.equals(FILE + file.id()))
                .map(EvidenceFile::fileName)
                .findFirst()
                .orElseThrow(() -> Refusal.at("place", "review.remark.noPlace"));
    }
}
