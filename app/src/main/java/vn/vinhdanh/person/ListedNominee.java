package vn.vinhdanh.person;

import org.jspecify.annotations.Nullable;

/**
 * Somebody in a list that the office has received, as the list names them.
 *
 * @param unit on the day of the list, in words
 * @param callTitle of the call
 * @param status how far the dossier has come
 * @param owner the person who it is, null as long as nobody has said so
 * @param ownerName name of that person
 */
public record ListedNominee(
        long id,
        long proposal,
        String name,
        String post,
        String unit,
        String callTitle,
        String status,
        @Nullable Long owner,
        @Nullable String ownerName) {}
