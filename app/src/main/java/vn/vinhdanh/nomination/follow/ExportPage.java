package vn.vinhdanh.nomination.follow;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.vinhdanh.nomination.desk.Sights;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.web.Workbooks;

/** Lists to take away: what a search found, and the list of a proposal. */
@Controller
class ExportPage {

    private final Search search;
    private final Sights sights;
    private final Visible visible;
    private final FoundSheet sheet;

    ExportPage(Search search, Sights sights, Visible visible, FoundSheet sheet) {
        this.search = search;
        this.sights = sights;
        this.visible = visible;
        this.sheet = sheet;
    }

    @GetMapping("/search/export")
    ResponseEntity<byte[]> found(SearchForm form, Actor person) {
        return file("ket-qua-tim", search.first(FoundSheet.MOST_ROWS + 1, form, sights.of(person), person));
    }

    @GetMapping("/proposals/{id}/export")
    ResponseEntity<byte[]> proposal(@PathVariable long id, Actor person) {
        var sight = visible.require(id, person);
        return file("danh-sach-de-nghi", search.ofProposal(FoundSheet.MOST_ROWS + 1, id, sight, person));
    }

    private ResponseEntity<byte[]> file(String name, List<Found> rows) {
        return Workbooks.download(name, sheet.of(rows));
    }
}
