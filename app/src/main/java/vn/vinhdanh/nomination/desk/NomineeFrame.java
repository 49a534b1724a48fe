package vn.vinhdanh.nomination.desk;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.nomination.ReportTemplates;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.Refusal;

/** One nominee of the list: who it is, what the unit states, and the report; saved as the person types. */
@Controller
@RequestMapping("/workspace/tasks/{taskId}/nominees")
class NomineeFrame {

    private final FrameCases cases;
    private final Nominees nominees;
    private final ReportTemplates templates;
    private final ListWriting writing;
    private final NomineeSaving saving;
    private final NomineePage page;

    NomineeFrame(
            FrameCases cases,
            Nominees nominees,
            ReportTemplates templates,
            ListWriting writing,
            NomineeSaving saving,
            NomineePage page) {
        this.cases = cases;
        this.nominees = nominees;
        this.templates = templates;
        this.writing = writing;
        this.saving = saving;
        this.page = page;
    }

    @GetMapping("/new")
    ModelAndView create(@PathVariable String taskId, @RequestParam RecipientKind kind) {
        var at = cases.at(taskId, NomineesFrame.STEP);
        return page.blank(at, NomineeForm.empty(kind, at.proposal().unitName()));
    }

    @PostMapping("/new")
    ModelAndView add(@PathVariable String taskId, @RequestParam Map<String, String> sent, Actor person) {
        var at = cases.at(taskId, NomineesFrame.STEP).requireWrite();
        var form = NomineeForm.sent(sent);
        try {
            var template = templates.of(at.proposal(), form.kind());
            var added = writing.add(at.id(), form.entry(at.proposal().unitName(), template), person);
            return new ModelAndView("redirect:/workspace/tasks/" + taskId + "/nominees/" + added.id() + "?saved");
        } catch (Refusal refusal) {
            return page.refused(page.blank(at, form), refusal);
        }
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable String taskId, @PathVariable long id, Actor person) {
        var at = cases.at(taskId, NomineesFrame.STEP);
        return page.of(at, nominees.find(at.id(), id), person);
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable String taskId, @PathVariable long id, @RequestParam Map<String, String> sent, Actor person) {
        var at = cases.at(taskId, NomineesFrame.STEP).requireWrite();
        try {
            var saved = saving.save(at, id, sent, person);
            return saved.isDone()
                    ? new ModelAndView("redirect:/workspace/tasks/" + taskId + "/nominees")
                    : page.clashing(at, saved, person);
        } catch (Refusal refusal) {
            return page.refused(page.of(at, nominees.find(at.id(), id), saving.form(at, id, sent), person), refusal);
        }
    }

    /** Saves while the person types; answers with the time, or with why it could not be saved. */
    @PostMapping("/{id}/typed")
    ModelAndView typed(
            @PathVariable String taskId, @PathVariable long id, @RequestParam Map<String, String> sent, Actor person) {
        var at = cases.at(taskId, NomineesFrame.STEP).requireWrite();
        try {
            return page.typed(at, saving.save(at, id, sent, person));
        } catch (Refusal refusal) {
            return page.refused(new ModelAndView("nomination/nominee :: notSaved"), refusal);
        }
    }

    /** Says whether somebody has saved another version than the one that stands in the browser. */
    @GetMapping("/{id}/news")
    ModelAndView news(
            @PathVariable String taskId,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer version,
            Actor person) {
        var last = nominees.lastSaved(cases.at(taskId, NomineesFrame.STEP).id(), id);
        if (version == null) {
            return new ModelAndView("nomination/news", HttpStatus.NO_CONTENT);
        }
        return new ModelAndView("nomination/news :: news")
                .addObject("taskId", taskId)
                .addObject("id", id)
                .addObject("last", last.version() == version ? null : last)
                .addObject("own", person.fullName().equals(last.changedBy()));
    }

    static HttpStatusCode statusOf(Refusal refusal) {
        if (refusal instanceof Uploads.TooLarge) {
            return HttpStatus.PAYLOAD_TOO_LARGE;
        }
        return refusal instanceof Conflict ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY;
    }
}
