package vn.vinhdanh.nomination;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.platform.text.FoldedText;

/** Finds out who nominees are: the person who was chosen, else among the people of the proposing unit. */
@Component
class NomineeAccounts {

    private final DepartmentPeople people;

    NomineeAccounts(DepartmentPeople people) {
        this.people = people;
    }

    /** Who a new nominee is. */
    KnownPerson of(NomineeEntry entry, String department, String unit) {
        return chosen(entry, department).orElseGet(() -> in(department, unit).of(entry.nominee()));
    }

    /** Who a nominee is that is written anew: the one known stays as long as the name does. */
    KnownPerson of(NomineeEntry entry, Nomination before) {
        var sameName = FoldedText.fold(before.name())
                .equals(FoldedText.fold(entry.nominee().name()));
        var known = new KnownPerson(before.userName(), before.personId());
        if (entry.person().isEmpty() && sameName && !known.equals(KnownPerson.NOBODY)) {
            return known;
        }
        return of(entry, before.department(), before.unit());
    }

    private Optional<KnownPerson> chosen(NomineeEntry entry, String department) {
        if (entry.person().isEmpty() || entry.nominee().kind() != RecipientKind.INDIVIDUAL) {
            return Optional.empty();
        }
        return people.chosen(department, entry.person(), entry.nominee().name());
    }

    /** The people of the unit whose name nobody else there bears. */
    Known in(String department, String unit) {
        var byName = people.ofUnit(department, unit).stream()
                .collect(Collectors.groupingBy(colleague -> FoldedText.fold(colleague.fullName())));
        byName.values().removeIf(namesakes -> namesakes.size() > 1);
        return new Known(byName);
    }

    /** The people of one unit by folded name, each the only one who bears it. */
    record Known(Map<String, List<DepartmentPeople.Colleague>> byName) {

        /**
         * Who the nominee is. A name that is only similar keeps the account away from the vote, which harms nobody; it never
         * joins the honours of two people.
         */
        KnownPerson of(Nominee nominee) {
            if (nominee.kind() != RecipientKind.INDIVIDUAL) {
                return KnownPerson.NOBODY;
            }
            return byName.getOrDefault(FoldedText.fold(nominee.name()), List.of()).stream()
                    .findFirst()
                    .map(same -> new KnownPerson(
                            same.userName(), same.fullName().equalsIgnoreCase(nominee.name()) ? same.person() : null))
                    .orElse(KnownPerson.NOBODY);
        }
    }
}
