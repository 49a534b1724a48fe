package vn.vinhdanh.nomination;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When and by whom a dossier was saved last; the name is that of the day. */
public record LastSaved(int version, @Nullable String changedBy, Instant changedAt) {}
