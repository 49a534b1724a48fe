package vn.vinhdanh.catalogue.rows;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vinhdanh.catalogue.rows.CatalogueSheet.Query;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.web.PageNumber;

/** The catalogue as everybody who is signed in reads it. */
@Controller
@RequestMapping("/catalogue")
class CataloguePages {

    private static final int LONGEST_NAME = 200;

    private final CatalogueSheets catalogue;
    private final RowSheets rows;

    CataloguePages(CatalogueSheets catalogue, RowSheets rows) {
        this.catalogue = catalogue;
        this.rows = rows;
    }

    @GetMapping
    String catalogue(
            @RequestParam(defaultValue = "AWARD") String table,
            @RequestParam(defaultValue = "") String regime,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "1") String page,
            Actor person,
            Model model) {
        var asked = name.substring(0, Math.min(name.length(), LONGEST_NAME)).strip();
        var query = new Query(
                CatalogueTable.named(table).orElseThrow(NotFound::new),
                catalogue.regime(regime).name(),
                asked,
                Math.max(1, PageNumber.of(page, 1)));
        model.addAttribute("sheet", catalogue.of(query, person));
        return "catalogue/catalogue";
    }

    @GetMapping("/row")
    String row(
            @RequestParam(defaultValue = "") String table,
            @RequestParam(defaultValue = "") String key,
            Actor person,
            Model model) {
        model.addAttribute("sheet", rows.row(CatalogueTable.named(table).orElseThrow(NotFound::new), key, person));
        return "catalogue/row";
    }
}
