package vn.vinhdanh.review;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the office asks a unit to mend.
 *
 * @param nominee name of the nominee as it is now
 * @param place name of the field in the nominee's form, {@code file-12} for a file, {@code evidence} for a missing one
 * @param fileName as the unit called the file, else empty
 * @param asked whether the unit has been asked; before, only the office reads it
 * @param answer what the unit says to it, empty when it has not
 * @param resolvedIn the version with which the unit has mended or answered it, null before
 */
public record Remark(
        long id,
        long nominationId,
        String nominee,
        String place,
        String fileName,
        String text,
        String writtenByName,
        OffsetDateTime writtenAt,
        boolean asked,
        String answer,
        String answeredByName,
        @Nullable Integer resolvedIn) {

    /** Key of what people call the place. */
    public String placeText() {
        return place.startsWith(RemarkPlaces.FILE) ? "review.remark.file" : "nomination.stated." + place;
    }
}
