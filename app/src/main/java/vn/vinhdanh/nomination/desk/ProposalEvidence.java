package vn.vinhdanh.nomination.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.nomination.EvidencePages;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.platform.Actor;

/** Evidence, for those who read the proposal outside of its steps. */
@Controller
@RequestMapping("/proposals/{id}/evidence/{nomination}")
class ProposalEvidence {

    private final Sights sights;
    private final ProposalRows rows;
    private final Nominees nominees;
    private final EvidencePages pages;

    ProposalEvidence(Sights sights, ProposalRows rows, Nominees nominees, EvidencePages pages) {
        this.sights = sights;
        this.rows = rows;
        this.nominees = nominees;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<byte[]> show(
            @PathVariable long id,
            @PathVariable long nomination,
            @RequestParam(required = false) @Nullable Long file,
            Actor person) {
        return pages.file(nominee(id, nomination, person), file);
    }

    @GetMapping("/preview")
    ModelAndView preview(
            @PathVariable long id,
            @PathVariable long nomination,
            @RequestParam(required = false) @Nullable Long file,
            Actor person) {
        var nominee = nominee(id, nomination, person);
        return pages.preview(nominee, file, "/proposals/" + id + "/evidence/" + nominee);
    }

    private long nominee(long proposal, long nomination, Actor person) {
        rows.requireVisible(sights.require(person), proposal);
        return nominees.find(proposal, nomination).id();
    }
}
