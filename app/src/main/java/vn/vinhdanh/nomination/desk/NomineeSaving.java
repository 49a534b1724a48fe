package vn.vinhdanh.nomination.desk;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.AskedFacts;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.nomination.ReportTemplates;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;

/** Saves what a person typed about a nominee; where somebody else saved meanwhile, brings both together. */
@Component
class NomineeSaving {

    private final Nominees nominees;
    private final ReportTemplates templates;
    private final AskedFacts asked;
    private final ListWriting writing;

    NomineeSaving(Nominees nominees, ReportTemplates templates, AskedFacts asked, ListWriting writing) {
        this.nominees = nominees;
        this.templates = templates;
        this.asked = asked;
        this.writing = writing;
    }

    /** What was sent, as it would stand in the form. */
    NomineeForm form(FrameCase at, long id, Map<String, String> sent) {
        var nominee = nominees.find(at.id(), id);
        return NomineeForm.sent(sent, NomineeForm.of(nominee, templates.of(at.proposal(), nominee.kind())));
    }

    Saved save(FrameCase at, long id, Map<String, String> sent, Actor person) {
        try {
            return saved(at, id, sent, person);
        } catch (Conflict lost) {
            // somebody saved between our look and our writing: now there is something to bring together
            return saved(at, id, sent, person);
        }
    }

    private Saved saved(FrameCase at, long id, Map<String, String> sent, Actor person) {
        var nominee = nominees.find(at.id(), id);
        var template = templates.of(at.proposal(), nominee.kind());
        var fields = FormFields.of(nominee.kind(), asked.of(at.proposal(), nominee.kind()), template);
        var kept = NomineeForm.of(nominee, template);
        var mine = NomineeForm.sent(sent, kept);
        var merge = mine.version() == nominee.version() ? Merge.alone(mine) : Merge.of(mine, kept, fields);
        if (!merge.clashes().isEmpty() || merge.form().saysTheSameAs(kept, fields)) {
            return new Saved(nominee, kept, fields, merge, other(nominee, person));
        }
        var entry = merge.form().entry(at.proposal().unitName(), template).keeping(nominee.report(), template);
        var changed = writing.change(at.id(), id, nominee.version(), entry, person);
        return new Saved(changed, NomineeForm.of(changed, template), fields, merge, other(nominee, person));
    }

    /** Who saved before. The own name says that the answer to an earlier save never reached the page: then nobody is named. */
    private static @Nullable String other(Nomination nominee, Actor person) {
        return person.fullName().equals(nominee.changedBy()) ? null : nominee.changedBy();
    }
}
