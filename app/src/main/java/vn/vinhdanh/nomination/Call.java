package vn.vinhdanh.nomination;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.vinhdanh.platform.text.VietnameseDate;

/**
 * A call (đợt) in which units propose.
 *
 * @param awardCode the award that the call gives
 * @param occasion what the award is given for, as the decision will say it
 * @param periodFrom first day of the period in which the achievements lie
 * @param periodTo last day of that period
 * @param deadline last day on which a unit may submit
 */
@Table(schema = "nomination", value = "call")
public record Call(
        @Id @Nullable Long id,
        @Version int version,
        String department,
        String title,
        String awardCode,
        String occasion,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate deadline) {

    /** The id of a call that has been opened. */
    public long key() {
        return Objects.requireNonNull(id);
    }

    /** The deadline as people write a date. */
    String deadlineInWords() {
        return VietnameseDate.of(deadline);
    }

    /** Whether units may still submit on the day. */
    public boolean isOpenOn(LocalDate day) {
        return !day.isAfter(deadline);
    }
}
