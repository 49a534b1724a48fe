package vn.vinhdanh.notification;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.identity.Right;
import vn.vinhdanh.platform.engine.People;

/** Who is to be told, and where mail reaches them now. */
@Component
class Addressees {

    private final Accounts accounts;
    private final People people;

    Addressees(Accounts accounts, People people) {
        this.accounts = accounts;
        this.people = people;
    }

    /** Head and officers of the unit. */
    List<Account> ofUnit(String department, String unit) {
        return accounts.members(Right.READ_PROPOSALS_OF_UNIT.groups(department, unit), department);
    }

    /** The officers who receive the department's proposals. */
    List<Account> ofOffice(String department) {
        return accounts.members(Right.RECEIVE_PROPOSAL.groups(department), department);
    }

    /** Who has taken the step, or while nobody has, everybody who may. */
    List<Account> ofStep(String department, Set<String> candidateGroups, @Nullable String assignee) {
        return assignee == null ? accounts.members(candidateGroups, department) : accounts.all(List.of(assignee));
    }

    /** The person, if they still work here and have an address. */
    Optional<Account> reachable(String userName) {
        return people.find(userName)
                .flatMap(inside -> accounts.all(List.of(userName)).stream().findFirst())
                .filter(account -> account.email() != null);
    }
}
