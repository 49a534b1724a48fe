package vn.vinhdanh.nomination.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.organisation.Department;

/**
 * Everything that the template {@code nomination/letter} prints.
 *
 * @param submission number of the unit's submission; null for a preview, which says so on every page
 * @param signatory who signs, as under the signature
 */
public record ProposalLetter(
        Department department,
        String unitName,
        String award,
        String occasion,
        String callTitle,
        LocalDate day,
        @Nullable String submission,
        Signatory signatory,
        List<Nomination> listed) {

    /** Whether it has not been submitted. */
    public boolean isPreview() {
        return submission == null;
    }

    public List<Nomination> collectives() {
        return of(RecipientKind.COLLECTIVE);
    }

    public List<Nomination> individuals() {
        return of(RecipientKind.INDIVIDUAL);
    }

    private List<Nomination> of(RecipientKind kind) {
        return listed.stream().filter(nomination -> nomination.kind() == kind).toList();
    }

    /** Key of the phrase that names the kinds in the list. */
    public String kinds() {
        if (individuals().isEmpty()) {
            return "nomination.letter.kinds.COLLECTIVE";
        }
        return collectives().isEmpty() ? "nomination.letter.kinds.INDIVIDUAL" : "nomination.letter.kinds.both";
    }

    /** The date as Decree 30 writes it: days below 10 and the months 1 and 2 with a zero. */
    public String writtenDay() {
        var month = day.getMonthValue() <= 2 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
        return "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month, day.getYear());
    }

    /**
     * Who signs a letter.
     *
     * @param absentTitle post of the person in whose stead they sign, empty when it is their own
     */
    public record Signatory(String title, String fullName, String absentTitle) {}
}
