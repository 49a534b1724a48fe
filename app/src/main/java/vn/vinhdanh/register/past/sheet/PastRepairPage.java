package vn.vinhdanh.register.past.sheet;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vinhdanh.catalogue.AwardNames;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.web.PageNumber;
import vn.vinhdanh.platform.web.ProblemWriter;
import vn.vinhdanh.platform.web.Workbooks;
import vn.vinhdanh.register.past.PastColumn;

/** One list: how far it has been read, and its wrong rows, mended in their place. */
@Controller
@RequestMapping("/register/past/imports/{id}")
class PastRepairPage {

    private static final String BACK = "redirect:/register/past/imports/{id}";

    private final PastImports imports;
    private final PastRepairs repairs;
    private final PastSheets sheets;
    private final AwardNames names;
    private final ProblemWriter problems;

    PastRepairPage(
            PastImports imports, PastRepairs repairs, PastSheets sheets, AwardNames names, ProblemWriter problems) {
        this.imports = imports;
        this.repairs = repairs;
        this.sheets = sheets;
        this.names = names;
        this.problems = problems;
    }

    @GetMapping
    String show(@PathVariable long id, @RequestParam(defaultValue = "1") String page, Actor person, Model model) {
        var list = list(id, person);
        var last = PageNumber.count(list.waiting(), PastRepairs.PAGE_SIZE);
        var shown = PageNumber.within(PageNumber.of(page, 1), last);
        model.addAttribute("list", list);
        var rows = repairs.page(list, shown);
        model.addAttribute("rows", rows);
        model.addAttribute("reasons", reasons(rows));
        model.addAttribute("names", names.all().names());
        model.addAttribute("page", shown);
        model.addAttribute("last", last);
        return "register/past/import";
    }

    /** How far it is; the last answer makes the browser load the page anew. */
    @GetMapping("/progress")
    String progress(
            @PathVariable long id, Actor person, Model model, jakarta.servlet.http.HttpServletResponse response) {
        var list = list(id, person);
        model.addAttribute("list", list);
        if (list.isDone()) {
            response.setHeader("HX-Refresh", "true");
        }
        return "register/past/progress";
    }

    @GetMapping("/wrong-rows")
    ResponseEntity<byte[]> wrongRows(@PathVariable long id, Actor person) {
        return Workbooks.download("cac-dong-can-sua", sheets.wrong(repairs.all(list(id, person))));
    }

    /** Keeps what was typed, and enters the rows with which nothing is wrong any more. */
    @PostMapping
    String enter(
            @PathVariable long id,
            @RequestParam(defaultValue = "") List<Long> rows,
            @RequestParam Map<String, String> fields,
            Actor person,
            RedirectAttributes next) {
        var typed = TypedPastCells.of(fields);
        // what was mended before the page was loaded has no field in it any more
        rows.forEach(row -> typed.putIfAbsent(row, Map.of()));
        var outcome = repairs.enter(id, typed, person);
        // numbers one by one: a session keeps no type of ours
        next.addFlashAttribute("entered", outcome.entered());
        next.addFlashAttribute("doubled", outcome.doubled());
        next.addFlashAttribute("gone", outcome.gone());
        return back(fields, next);
    }

    /** The same without entering, whenever a cell is left. */
    @PostMapping("/typed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void typed(@PathVariable long id, @RequestParam Map<String, String> fields, Actor person) {
        repairs.mend(id, TypedPastCells.of(fields), person);
    }

    @PostMapping("/removal")
    String remove(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long row,
            @RequestParam Map<String, String> fields,
            Actor person,
            RedirectAttributes next) {
        repairs.mend(id, TypedPastCells.of(fields), person);
        next.addFlashAttribute("dropped", repairs.drop(id, row, person));
        return back(fields, next);
    }

    private PastImport list(long id, Actor person) {
        if (!Right.ENTER_PAST_AWARDS.isHeldBy(person)) {
            throw new NotFound();
        }
        return imports.find(person.department(), id);
    }

    /** Why which cell of which row is wrong, in words. */
    private Map<Long, Map<PastColumn, String>> reasons(List<CheckedPastRow> rows) {
        var reasons = new HashMap<Long, Map<PastColumn, String>>();
        for (var row : rows) {
            var ofRow = new EnumMap<PastColumn, String>(PastColumn.class);
            row.wrong().forEach((column, reason) -> ofRow.put(column, problems.tell(reason)));
            reasons.put(row.id(), ofRow);
        }
        return reasons;
    }

    private static String back(Map<String, String> fields, RedirectAttributes next) {
        next.addAttribute("page", fields.getOrDefault("page", "1"));
        return BACK;
    }
}
