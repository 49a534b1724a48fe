package vn.vinhdanh.nomination.desk;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.vinhdanh.catalogue.FurtherFact;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.nomination.ReportTemplate;

/** The fields of the form of one nominee, in their order on the page. */
record FormFields(List<FormField> who, List<FormField> facts, List<FormField> report, ReportTemplate template) {

    private static Stream<FormField> common(RecipientKind kind) {
        return Stream.of(
                FormField.number("serviceMonths", "serviceMonths." + kind),
                FormField.result("taskResult"),
                FormField.answer("disciplined"),
                FormField.answer("pendingConductCase"),
                FormField.answer("sameAchievementAwarded"),
                FormField.answer("thematicResultUsed"));
    }

    /** The form for an award that asks these facts besides what every award does. */
    static FormFields of(RecipientKind kind, Set<FurtherFact> asked, ReportTemplate template) {
        var name = FormField.found("name", "name." + kind);
        var unit = FormField.found("unitOfDay", "unitOfDay");
        return new FormFields(
                kind == RecipientKind.INDIVIDUAL
                        ? List.of(name, FormField.line("post", "post"), unit)
                        : List.of(name, unit),
                Stream.concat(common(kind), asked.stream().map(FormField::further))
                        .toList(),
                template.headings().stream().map(FormField::report).toList(),
                template);
    }

    /** All of them. */
    public List<FormField> all() {
        return Stream.of(who, facts, report).flatMap(List::stream).toList();
    }
}
