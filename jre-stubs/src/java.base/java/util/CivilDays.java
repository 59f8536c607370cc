package java.util;

/** Day numbers, counted from 1970-01-01, of dates of the Gregorian and the Julian calendar; years are astronomical. */
final class CivilDays {
    private CivilDays() {
    }

    static boolean leap(long year, boolean julian) {
        return (year & 3) == 0 && (julian || year % 100 != 0 || year % 400 == 0);
    }

    static int monthLength(long year, int month, boolean julian) {
        return month == 1 ? leap(year, julian) ? 29 : 28 : 30 + (0b101011010101 >> month & 1);
    }

    /** The day of a date; the month counts from 0. */
    static long day(long year, int month, int day, boolean julian) {
        // Years begin in March here.
        long y = month < 2 ? year - 1 : year;
        int m = month < 2 ? month + 10 : month - 2;
        long days = 365 * y + Math.floorDiv(y, 4L) + (153 * m + 2) / 5 + day - 1;
        return julian ? days - 719470 : days - Math.floorDiv(y, 100L) + Math.floorDiv(y, 400L) - 719468;
    }

    /** Year, month from 0, and day of the month of a day. */
    static long[] date(long day, boolean julian) {
        long year;
        long rest;
        if (julian) {
            long z = day + 719470;
            long cycle = Math.floorDiv(z, 1461L);
            int in = (int) (z - cycle * 1461);
            int y = (in - in / 1460) / 365;
            year = cycle * 4 + y;
            rest = in - 365 * y - y / 4;
        } else {
            long z = day + 719468;
            long era = Math.floorDiv(z, 146097L);
            int in = (int) (z - era * 146097);
            int y = (in - in / 1460 + in / 36524 - in / 146096) / 365;
            year = era * 400 + y;
            rest = in - (365 * y + y / 4 - y / 100);
        }
        int m = (int) (5 * rest + 2) / 153;
        int d = (int) rest - (153 * m + 2) / 5 + 1;
        int month = m < 10 ? m + 2 : m - 10;
        return new long[] {month < 2 ? year + 1 : year, month, d};
    }

    /** The day of the week, Sunday being 1. */
    static int weekday(long day) {
        return (int) Math.floorMod(day + 4, 7L) + 1;
    }

    /** The last day that falls on the day of the week and is not after the given one. */
    static long onOrBefore(long day, int weekday) {
        return day - Math.floorMod(weekday(day) - weekday, 7);
    }
}
