package java.time.temporal;

import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.DAY_OF_WEEK;
import static java.time.temporal.ChronoField.DAY_OF_YEAR;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.ChronoUnit.YEARS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** The common adjusters. */
public final class TemporalAdjusters {
    private TemporalAdjusters() {
    }

    public static TemporalAdjuster ofDateAdjuster(UnaryOperator<LocalDate> dateBasedAdjuster) {
        Objects.requireNonNull(dateBasedAdjuster, "dateBasedAdjuster");
        return temporal -> temporal.with(dateBasedAdjuster.apply(LocalDate.from(temporal)));
    }

    public static TemporalAdjuster firstDayOfMonth() {
        return temporal -> temporal.with(DAY_OF_MONTH, 1);
    }

    public static TemporalAdjuster lastDayOfMonth() {
        return temporal -> temporal.with(DAY_OF_MONTH, temporal.range(DAY_OF_MONTH).getMaximum());
    }

    public static TemporalAdjuster firstDayOfNextMonth() {
        return temporal -> temporal.with(DAY_OF_MONTH, 1).plus(1, MONTHS);
    }

    public static TemporalAdjuster firstDayOfYear() {
        return temporal -> temporal.with(DAY_OF_YEAR, 1);
    }

    public static TemporalAdjuster lastDayOfYear() {
        return temporal -> temporal.with(DAY_OF_YEAR, temporal.range(DAY_OF_YEAR).getMaximum());
    }

    public static TemporalAdjuster firstDayOfNextYear() {
        return temporal -> temporal.with(DAY_OF_YEAR, 1).plus(1, YEARS);
    }

    public static TemporalAdjuster firstInMonth(DayOfWeek dayOfWeek) {
        return dayOfWeekInMonth(1, dayOfWeek);
    }

    public static TemporalAdjuster lastInMonth(DayOfWeek dayOfWeek) {
        return dayOfWeekInMonth(-1, dayOfWeek);
    }

    public static TemporalAdjuster dayOfWeekInMonth(int ordinal, DayOfWeek dayOfWeek) {
        Objects.requireNonNull(dayOfWeek, "dayOfWeek");
        int wanted = dayOfWeek.getValue();
        if (ordinal >= 0) {
            return temporal -> {
                Temporal first = temporal.with(DAY_OF_MONTH, 1);
                int ahead = Math.floorMod(wanted - first.get(DAY_OF_WEEK), 7);
                return first.plus((int) (ahead + (ordinal - 1L) * 7L), DAYS);
            };
        }
        return temporal -> {
            Temporal last = temporal.with(DAY_OF_MONTH, temporal.range(DAY_OF_MONTH).getMaximum());
            int back = Math.floorMod(last.get(DAY_OF_WEEK) - wanted, 7);
            return last.plus((int) (-back - (-ordinal - 1L) * 7L), DAYS);
        };
    }

    public static TemporalAdjuster next(DayOfWeek dayOfWeek) {
        int wanted = dayOfWeek.getValue();
        return temporal -> {
            int ahead = Math.floorMod(wanted - temporal.get(DAY_OF_WEEK), 7);
            return temporal.plus(ahead == 0 ? 7 : ahead, DAYS);
        };
    }

    public static TemporalAdjuster nextOrSame(DayOfWeek dayOfWeek) {
        int wanted = dayOfWeek.getValue();
        return temporal -> {
            int ahead = Math.floorMod(wanted - temporal.get(DAY_OF_WEEK), 7);
            return ahead == 0 ? temporal : temporal.plus(ahead, DAYS);
        };
    }

    public static TemporalAdjuster previous(DayOfWeek dayOfWeek) {
        int wanted = dayOfWeek.getValue();
        return temporal -> {
            int back = Math.floorMod(temporal.get(DAY_OF_WEEK) - wanted, 7);
            return temporal.minus(back == 0 ? 7 : back, DAYS);
        };
    }

    public static TemporalAdjuster previousOrSame(DayOfWeek dayOfWeek) {
        int wanted = dayOfWeek.getValue();
        return temporal -> {
            int back = Math.floorMod(temporal.get(DAY_OF_WEEK) - wanted, 7);
            return back == 0 ? temporal : temporal.minus(back, DAYS);
        };
    }
}
