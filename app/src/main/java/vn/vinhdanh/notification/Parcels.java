package vn.vinhdanh.notification;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.engine.OpenTasks;

/** What is due: single mails first, then digests without the tasks that are done by now. */
@Component
class Parcels {

    private final MailRows rows;
    private final OpenTasks tasks;

    Parcels(MailRows rows, OpenTasks tasks) {
        this.rows = rows;
        this.tasks = tasks;
    }

    /** The parcel that no other node is sending; its rows stay locked until the running transaction ends. */
    Optional<Parcel> next() {
        var single = rows.nextSingle();
        return single.isPresent()
                ? single.map(Parcel::of)
                : rows.nextReaderOfDigest().map(this::digest);
    }

    void sent(Parcel parcel) {
        rows.sent(parcel.ids());
    }

    void putOff(Parcel parcel, MailProblem problem) {
        rows.putOff(parcel.ids(), problem);
    }

    private Parcel digest(String reader) {
        var mails = rows.digestOf(reader);
        var open = tasks.stillOpen(
                mails.stream().map(Mail::task).filter(Objects::nonNull).toList());
        var done = mails.stream()
                .filter(mail -> mail.task() != null && !open.contains(mail.task()))
                .toList();
        rows.delete(done.stream().map(Mail::id).toList());
        return new Parcel(reader, true, without(mails, done));
    }

    private static List<Mail> without(List<Mail> mails, List<Mail> done) {
        return mails.stream().filter(mail -> !done.contains(mail)).toList();
    }
}
