package vn.vinhdanh.nomination.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.platform.engine.ActorsAtTasks;

/** Names of people as pages tell them, such as {@code B thay A}. */
@Component
class ToldNames {

    private final Accounts accounts;
    private final ActorsAtTasks actors;

    ToldNames(Accounts accounts, ActorsAtTasks actors) {
        this.accounts = accounts;
        this.actors = actors;
    }

    /** Who did it, and in whose stead; empty when nobody has. */
    String of(@Nullable String userName, @Nullable String absent) {
        if (userName == null) {
            return "";
        }
        var name = accounts.find(userName).fullName();
        return absent == null ? name : actors.told(name, accounts.find(absent).fullName());
    }
}
