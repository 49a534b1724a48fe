package vn.vinhdanh.nomination.version;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.EvidenceFile;

/**
 * A file that only one of two versions has, or that another of the same name has replaced.
 *
 * @param before the file of the earlier version, null where it is new
 * @param after the file of the later version, null where it is gone
 */
record FileDifference(
        @Nullable EvidenceFile before, @Nullable EvidenceFile after) {

    static List<FileDifference> between(List<EvidenceFile> before, List<EvidenceFile> after) {
        var gone = before.stream().filter(file -> !holds(after, file)).toList();
        var come = after.stream().filter(file -> !holds(before, file)).toList();
        return Stream.concat(
                        gone.stream().map(file -> new FileDifference(file, named(come, file.fileName()))),
                        come.stream()
                                .filter(file -> named(gone, file.fileName()) == null)
                                .map(file -> new FileDifference(null, file)))
                .toList();
    }

    private static boolean holds(List<EvidenceFile> files, EvidenceFile wanted) {
        return files.stream().anyMatch(file -> file.sha256().equals(wanted.sha256()));
    }

    private static @Nullable EvidenceFile named(List<EvidenceFile> files, String name) {
        return files.stream()
                .filter(file -> file.fileName().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Key of what happened to it. */
    public String text() {
        if (before == null) {
            return "nomination.difference.file.added";
        }
        return after == null ? "nomination.difference.file.removed" : "nomination.difference.file.replaced";
    }
}
