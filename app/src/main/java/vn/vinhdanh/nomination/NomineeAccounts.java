package vn.vinhdanh.nomination;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.platform.text.FoldedText;

/** Finds the accounts of nominees: the one that was chosen, else among the people of the proposing unit. */
@Component
class NomineeAccounts {

    private final Accounts accounts;
    private final DepartmentPeople people;

    NomineeAccounts(Accounts accounts, DepartmentPeople people) {
        this.accounts = accounts;
        this.people = people;
    }

    /** The account of a new nominee, null where none fits. */
    @Nullable
    String of(NomineeEntry entry, String department, String unit) {
        return chosen(entry, department).orElseGet(() -> in(department, unit).of(entry.nominee()));
    }

    /** The account of a nominee that is written anew: the one known stays as long as the name does. */
    @Nullable
    String of(NomineeEntry entry, Nomination before) {
        var sameName = FoldedText.fold(before.name())
                .equals(FoldedText.fold(entry.nominee().name()));
        if (entry.person().isEmpty() && sameName && before.userName() != null) {
            return before.userName();
        }
        return of(entry, before.department(), before.unit());
    }

    private Optional<String> chosen(NomineeEntry entry, String department) {
        if (entry.person().isEmpty() || entry.nominee().kind() != RecipientKind.INDIVIDUAL) {
            return Optional.empty();
        }
        return people.chosen(department, entry.person(), entry.nominee().name());
    }

    /** The people of the unit whose name nobody else there bears. */
    Known in(String department, String unit) {
        var byName = accounts.ofUnit(department, unit).stream()
                .collect(Collectors.groupingBy(account -> FoldedText.fold(account.fullName())));
        byName.values().removeIf(namesakes -> namesakes.size() > 1);
        return new Known(
                byName.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, named -> named.getValue()
                        .get(0))));
    }

    /** The accounts of one unit by folded name. */
    record Known(Map<String, Account> byName) {

        /** User name of the nominee; null for collectives and for people whom no account fits. */
        @Nullable
        String of(Nominee nominee) {
            if (nominee.kind() != RecipientKind.INDIVIDUAL) {
                return null;
            }
            var account = byName.get(FoldedText.fold(nominee.name()));
            return account == null ? null : account.userName();
        }
    }
}
