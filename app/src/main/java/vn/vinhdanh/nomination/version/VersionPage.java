package vn.vinhdanh.nomination.version;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vinhdanh.nomination.EvidencePages;
import vn.vinhdanh.nomination.ListVersions;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.nomination.StatedField;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.web.PageNumber;

/** A list as it was, and beside the one before; for those who may read the proposal. */
@Controller
@RequestMapping("/proposals/{id}/versions/{number}")
class VersionPage {

    private static final int CHANGES_OF_PAGE = 20;
    /** Who it is about and the report stand elsewhere on the page; the rest is read in a row of its own. */
    private static final Set<StatedField> ELSEWHERE =
            Set.of(StatedField.NAME, StatedField.POST, StatedField.UNIT_OF_DAY, StatedField.REPORT);

    private static final List<StatedField> FACTS = Arrays.stream(StatedField.values())
            .filter(field -> !ELSEWHERE.contains(field))
            .toList();

    private final Readers readers;
    private final Proposals proposals;
    private final ListVersions versions;
    private final KeptRows rows;
    private final Differences differences;
    private final EvidencePages evidence;

    VersionPage(
            Readers readers,
            Proposals proposals,
            ListVersions versions,
            KeptRows rows,
            Differences differences,
            EvidencePages evidence) {
        this.readers = readers;
        this.proposals = proposals;
        this.versions = versions;
        this.rows = rows;
        this.differences = differences;
        this.evidence = evidence;
    }

    @GetMapping
    String show(
            @PathVariable long id,
            @PathVariable int number,
            @RequestParam(defaultValue = "0") String page,
            Actor person,
            Model model) {
        readers.require(person, id);
        addVersion(model, id, number);
        var pages = PageNumber.count(rows.count(id, number), KeptRows.PAGE);
        var shown = Math.min(PageNumber.of(page, 0), pages - 1);
        model.addAttribute("rows", rows.page(id, number, shown));
        model.addAttribute("first", shown * KeptRows.PAGE);
        model.addAttribute("facts", FACTS);
        addPages(model, shown, pages);
        return "nomination/version";
    }

    @GetMapping("/difference")
    String difference(
            @PathVariable long id,
            @PathVariable int number,
            @RequestParam(defaultValue = "0") String page,
            Actor person,
            Model model) {
        readers.require(person, id);
        if (!versions.find(id, number).hasEarlier()) {
            throw new NotFound();
        }
        addVersion(model, id, number);
        var changes = versions.changes(id, number);
        var pages = PageNumber.count(changes.size(), CHANGES_OF_PAGE);
        var shown = Math.min(PageNumber.of(page, 0), pages - 1);
        var from = shown * CHANGES_OF_PAGE;
        var to = Math.min(changes.size(), from + CHANGES_OF_PAGE);
        model.addAttribute("changes", changes);
        model.addAttribute("rows", differences.of(id, number, changes.subList(from, to)));
        addPages(model, shown, pages);
        return "nomination/difference";
    }

    @GetMapping("/evidence/{nomination}")
    ResponseEntity<byte[]> file(
            @PathVariable long id,
            @PathVariable int number,
            @PathVariable long nomination,
            @RequestParam(defaultValue = "0") long file,
            Actor person) {
        readers.require(person, id);
        return evidence.file(rows.file(id, number, nomination, file));
    }

    private void addVersion(Model model, long proposal, int number) {
        model.addAttribute("proposal", proposals.find(proposal));
        model.addAttribute("version", versions.find(proposal, number));
        model.addAttribute("versions", versions.of(proposal));
    }

    private static void addPages(Model model, int shown, int pages) {
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
    }
}
