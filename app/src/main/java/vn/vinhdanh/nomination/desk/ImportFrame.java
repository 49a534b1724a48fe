package vn.vinhdanh.nomination.desk;

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
import vn.vinhdanh.nomination.sheet.NomineeImports;
import vn.vinhdanh.nomination.sheet.RowState;
import vn.vinhdanh.nomination.sheet.WrongRowsSheet;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.web.Workbooks;

/** The rows that somebody brought, before they stand in the list: wrong cells are mended in their place, right rows taken over. */
@Controller
@RequestMapping("/workspace/tasks/{taskId}/import")
class ImportFrame {

    private static final String BACK = "redirect:/workspace/tasks/{taskId}/import";

    private final FrameCases cases;
    private final NomineeImports imports;
    private final ListWriting writing;
    private final WrongRowsSheet wrongRows;

    ImportFrame(FrameCases cases, NomineeImports imports, ListWriting writing, WrongRowsSheet wrongRows) {
        this.cases = cases;
        this.imports = imports;
        this.writing = writing;
        this.wrongRows = wrongRows;
    }

    @GetMapping
    String show(
            @PathVariable String taskId,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "0") String page,
            Actor person,
            Model model) {
        var at = cases.at(taskId, NomineesFrame.STEP);
        model.addAttribute("task", at.task());
        model.addAttribute("proposal", at.proposal());
        model.addAttribute("repairs", Repairs.of(imports.check(at.proposal(), person), show, page));
        model.addAttribute("limits", EntryLimits.ALL);
        return "nomination/import";
    }

    @GetMapping("/wrong-rows")
    ResponseEntity<byte[]> wrongRows(@PathVariable String taskId, Actor person) {
        var at = cases.at(taskId, NomineesFrame.STEP);
        return Workbooks.download(
                "cac-dong-can-sua", wrongRows.of(imports.check(at.proposal(), person), imports.columns(at.proposal())));
    }

    /** Keeps what was typed, and shows what is still wrong. */
    @PostMapping
    String check(
            @PathVariable String taskId,
            @RequestParam Map<String, String> fields,
            Actor person,
            RedirectAttributes next) {
        keep(taskId, fields, person, next);
        return back(fields, next);
    }

    /** The same without a new page, whenever a cell is left. */
    @PostMapping("/typed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void typed(@PathVariable String taskId, @RequestParam Map<String, String> fields, Actor person) {
        imports.mend(at(taskId).proposal(), TypedCells.of(fields), person);
    }

    @PostMapping("/taking")
    String take(
            @PathVariable String taskId,
            @RequestParam Map<String, String> fields,
            Actor person,
            RedirectAttributes next) {
        var at = keep(taskId, fields, person, next);
        next.addFlashAttribute("taken", writing.take(at.proposal(), person));
        return imports.count(at.proposal(), person) == 0 ? "redirect:/workspace/tasks/{taskId}/nominees" : BACK;
    }

    @PostMapping("/removal")
    String remove(
            @PathVariable String taskId,
            @RequestParam(defaultValue = "0") long row,
            @RequestParam Map<String, String> fields,
            Actor person,
            RedirectAttributes next) {
        var at = keep(taskId, fields, person, next);
        next.addFlashAttribute("dropped", imports.drop(at.proposal(), List.of(row), person));
        return back(fields, next);
    }

    /** Drops the rows of one state, or all of them. */
    @PostMapping("/discard")
    String discard(
            @PathVariable String taskId,
            @RequestParam(defaultValue = "") String state,
            Actor person,
            RedirectAttributes next) {
        var at = at(taskId);
        var chosen = imports.check(at.proposal(), person).stream()
                .filter(row -> state.isEmpty() || row.state().name().equals(state))
                .map(row -> row.row().id())
                .toList();
        next.addFlashAttribute("dropped", imports.drop(at.proposal(), chosen, person));
        return imports.count(at.proposal(), person) == 0 ? "redirect:/workspace/tasks/{taskId}/nominees" : BACK;
    }

    private FrameCase keep(String taskId, Map<String, String> fields, Actor person, RedirectAttributes next) {
        var at = at(taskId);
        var gone = imports.mend(at.proposal(), TypedCells.of(fields), person);
        if (gone > 0) {
            next.addFlashAttribute("gone", gone);
        }
        return at;
    }

    private FrameCase at(String taskId) {
        return cases.at(taskId, NomineesFrame.STEP).requireWrite();
    }

    /** To where the person was, as far as there still are rows. */
    private static String back(Map<String, String> fields, RedirectAttributes next) {
        next.addAttribute("show", fields.getOrDefault("show", RowState.WRONG.name()));
        next.addAttribute("page", fields.getOrDefault("page", "0"));
        return BACK;
    }
}
