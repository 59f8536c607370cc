package java.time.zone;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** How a zone's offset varies in time: listed changes, then rules for each year. */
public final class ZoneRules implements Serializable {
    private static final long serialVersionUID = 3044319355680032515L;
    private static final ZoneOffsetTransitionRule[] NO_RULES = new ZoneOffsetTransitionRule[0];

    private final long[] standardTransitions;
    private final ZoneOffset[] standardOffsets;
    private final long[] savingsInstantTransitions;
    private final ZoneOffset[] wallOffsets;
    private final ZoneOffsetTransitionRule[] lastRules;
    /** The two ends of each gap or overlap, in seconds of the local time-line. */
    private final transient long[] savingsLocal;
    private final transient Map<Integer, ZoneOffsetTransition[]> yearly;

    ZoneRules(long[] standardTransitions, ZoneOffset[] standardOffsets, long[] savingsInstantTransitions, ZoneOffset[] wallOffsets,
        ZoneOffsetTransitionRule[] lastRules) {
        this.standardTransitions = standardTransitions;
        this.standardOffsets = standardOffsets;
        this.savingsInstantTransitions = savingsInstantTransitions;
        this.wallOffsets = wallOffsets;
        this.lastRules = lastRules;
        int n = savingsInstantTransitions.length;
        savingsLocal = new long[2 * n];
        for (int i = 0; i < n; i++) {
            long before = savingsInstantTransitions[i] + wallOffsets[i].getTotalSeconds();
            long after = savingsInstantTransitions[i] + wallOffsets[i + 1].getTotalSeconds();
            savingsLocal[2 * i] = Math.min(before, after);
            savingsLocal[2 * i + 1] = Math.max(before, after);
        }
        yearly = lastRules.length == 0 ? null : new ConcurrentHashMap<>();
    }

    public static ZoneRules of(ZoneOffset baseStandardOffset, ZoneOffset baseWallOffset, List<ZoneOffsetTransition> standardOffsetTransitionList,
        List<ZoneOffsetTransition> transitionList, List<ZoneOffsetTransitionRule> lastRules) {
        Objects.requireNonNull(baseStandardOffset, "baseStandardOffset");
        Objects.requireNonNull(baseWallOffset, "baseWallOffset");
        Objects.requireNonNull(standardOffsetTransitionList, "standardOffsetTransitionList");
        Objects.requireNonNull(transitionList, "transitionList");
        Objects.requireNonNull(lastRules, "lastRules");
        if (lastRules.size() > 16) {
            throw new IllegalArgumentException("Too many transition rules");
        }
        ZoneOffset[] standards = new ZoneOffset[standardOffsetTransitionList.size() + 1];
        ZoneOffset[] walls = new ZoneOffset[transitionList.size() + 1];
        return new ZoneRules(split(baseStandardOffset, standardOffsetTransitionList, standards), standards,
            split(baseWallOffset, transitionList, walls), walls, lastRules.toArray(NO_RULES));
    }

    private static long[] split(ZoneOffset base, List<ZoneOffsetTransition> list, ZoneOffset[] offsets) {
        long[] times = new long[list.size()];
        offsets[0] = base;
        for (int i = 0; i < times.length; i++) {
            times[i] = list.get(i).toEpochSecond();
            offsets[i + 1] = list.get(i).getOffsetAfter();
        }
        return times;
    }

    public static ZoneRules of(ZoneOffset offset) {
        Objects.requireNonNull(offset, "offset");
        ZoneOffset[] one = {offset};
        return new ZoneRules(new long[0], one, new long[0], one, NO_RULES);
    }

    public boolean isFixedOffset() {
        return standardOffsets[0].equals(wallOffsets[0]) && standardTransitions.length == 0 && savingsInstantTransitions.length == 0
            && lastRules.length == 0;
    }

    private boolean ruled(long epochSecond) {
        int n = savingsInstantTransitions.length;
        return lastRules.length > 0 && (n == 0 || epochSecond > savingsInstantTransitions[n - 1]);
    }

    private static int year(long epochSecond, ZoneOffset offset) {
        long day = Math.floorDiv(epochSecond + offset.getTotalSeconds(), 86400L);
        return LocalDate.ofEpochDay(Math.max(-365243219162L, Math.min(365241780471L, day))).getYear();
    }

    private ZoneOffsetTransition[] transitionsOf(int year) {
        ZoneOffsetTransition[] found = yearly.get(year);
        if (found == null) {
            found = new ZoneOffsetTransition[lastRules.length];
            for (int i = 0; i < found.length; i++) {
                found[i] = lastRules[i].createTransition(year);
            }
            if (year < 2100) {
                yearly.putIfAbsent(year, found);
            }
        }
        return found;
    }

    private ZoneOffset lastWall() {
        return wallOffsets[wallOffsets.length - 1];
    }

    public ZoneOffset getOffset(Instant instant) {
        int n = savingsInstantTransitions.length;
        if (n == 0 && lastRules.length == 0) {
            return wallOffsets[0];
        }
        long epochSec = instant.getEpochSecond();
        if (ruled(epochSec)) {
            ZoneOffsetTransition last = null;
            for (ZoneOffsetTransition t : transitionsOf(year(epochSec, lastWall()))) {
                last = t;
                if (epochSec < t.toEpochSecond()) {
                    return t.getOffsetBefore();
                }
            }
            return last.getOffsetAfter();
        }
        int index = Arrays.binarySearch(savingsInstantTransitions, epochSec);
        return wallOffsets[index < 0 ? -index - 1 : index + 1];
    }

    public ZoneOffset getOffset(LocalDateTime localDateTime) {
        Object info = offsetInfo(localDateTime);
        return info instanceof ZoneOffsetTransition ? ((ZoneOffsetTransition) info).getOffsetBefore() : (ZoneOffset) info;
    }

    public List<ZoneOffset> getValidOffsets(LocalDateTime localDateTime) {
        Object info = offsetInfo(localDateTime);
        return info instanceof ZoneOffsetTransition ? ((ZoneOffsetTransition) info).validOffsets() : List.of((ZoneOffset) info);
    }

    public ZoneOffsetTransition getTransition(LocalDateTime localDateTime) {
        Object info = offsetInfo(localDateTime);
        return info instanceof ZoneOffsetTransition ? (ZoneOffsetTransition) info : null;
    }

    /** The offset at that local time, or the gap or overlap that it lies in. */
    private Object offsetInfo(LocalDateTime dt) {
        int n = savingsInstantTransitions.length;
        if (n == 0 && lastRules.length == 0) {
            return wallOffsets[0];
        }
        long local = dt.toEpochSecond(ZoneOffset.UTC);
        if (lastRules.length > 0 && (n == 0 || local >= savingsLocal[2 * n - 1])) {
            Object info = null;
            for (ZoneOffsetTransition t : transitionsOf(dt.getYear())) {
                info = offsetInfo(local, t);
                if (info instanceof ZoneOffsetTransition || info.equals(t.getOffsetBefore())) {
                    return info;
                }
            }
            return info;
        }
        int index = Arrays.binarySearch(savingsLocal, local);
        if (index == -1) {
            return wallOffsets[0];
        }
        if (index < 0) {
            index = -index - 2;
        } else if (index < savingsLocal.length - 1 && savingsLocal[index] == savingsLocal[index + 1]) {
            index++;
        }
        int change = index / 2;
        if ((index & 1) == 0) {
            return new ZoneOffsetTransition(savingsInstantTransitions[change], wallOffsets[change], wallOffsets[change + 1]);
        }
        return wallOffsets[change + 1];
    }

    private static Object offsetInfo(long local, ZoneOffsetTransition t) {
        long before = t.toEpochSecond() + t.getOffsetBefore().getTotalSeconds();
        long after = t.toEpochSecond() + t.getOffsetAfter().getTotalSeconds();
        if (local < Math.min(before, after)) {
            return t.getOffsetBefore();
        }
        return local < Math.max(before, after) ? t : t.getOffsetAfter();
    }

    public ZoneOffset getStandardOffset(Instant instant) {
        if (standardTransitions.length == 0) {
            return standardOffsets[0];
        }
        int index = Arrays.binarySearch(standardTransitions, instant.getEpochSecond());
        return standardOffsets[index < 0 ? -index - 1 : index + 1];
    }

    public Duration getDaylightSavings(Instant instant) {
        if (isFixedOffset()) {
            return Duration.ZERO;
        }
        return Duration.ofSeconds(getOffset(instant).getTotalSeconds() - getStandardOffset(instant).getTotalSeconds());
    }

    public boolean isDaylightSavings(Instant instant) {
        return !getStandardOffset(instant).equals(getOffset(instant));
    }

    public boolean isValidOffset(LocalDateTime localDateTime, ZoneOffset offset) {
        Object info = offsetInfo(localDateTime);
        return info instanceof ZoneOffsetTransition ? ((ZoneOffsetTransition) info).isValidOffset(offset) : info.equals(offset);
    }

    private ZoneOffsetTransition listed(int index) {
        return new ZoneOffsetTransition(savingsInstantTransitions[index], wallOffsets[index], wallOffsets[index + 1]);
    }

    public ZoneOffsetTransition nextTransition(Instant instant) {
        int n = savingsInstantTransitions.length;
        long epochSec = instant.getEpochSecond();
        if (n == 0 || epochSec >= savingsInstantTransitions[n - 1]) {
            if (lastRules.length == 0) {
                return null;
            }
            int year = year(epochSec, lastWall());
            for (ZoneOffsetTransition t : transitionsOf(year)) {
                if (epochSec < t.toEpochSecond()) {
                    return t;
                }
            }
            return year < Year.MAX_VALUE ? transitionsOf(year + 1)[0] : null;
        }
        int index = Arrays.binarySearch(savingsInstantTransitions, epochSec);
        return listed(index < 0 ? -index - 1 : index + 1);
    }

    public ZoneOffsetTransition previousTransition(Instant instant) {
        int n = savingsInstantTransitions.length;
        long epochSec = instant.getEpochSecond();
        if (instant.getNano() > 0 && epochSec < Long.MAX_VALUE) {
            epochSec++;
        }
        if (ruled(epochSec)) {
            int year = year(epochSec, lastWall());
            ZoneOffsetTransition[] ts = transitionsOf(year);
            for (int i = ts.length - 1; i >= 0; i--) {
                if (epochSec > ts[i].toEpochSecond()) {
                    return ts[i];
                }
            }
            if (n == 0 || year - 1 > year(savingsInstantTransitions[n - 1], lastWall())) {
                ts = transitionsOf(year - 1);
                return ts[ts.length - 1];
            }
        }
        int index = Arrays.binarySearch(savingsInstantTransitions, epochSec);
        if (index < 0) {
            index = -index - 1;
        }
        return index <= 0 ? null : listed(index - 1);
    }

    public List<ZoneOffsetTransition> getTransitions() {
        List<ZoneOffsetTransition> list = new ArrayList<>();
        for (int i = 0; i < savingsInstantTransitions.length; i++) {
            list.add(listed(i));
        }
        return java.util.Collections.unmodifiableList(list);
    }

    public List<ZoneOffsetTransitionRule> getTransitionRules() {
        return List.of(lastRules);
    }

    @Override
    public boolean equals(Object otherRules) {
        if (this == otherRules) {
            return true;
        }
        if (!(otherRules instanceof ZoneRules)) {
            return false;
        }
        ZoneRules o = (ZoneRules) otherRules;
        return Arrays.equals(standardTransitions, o.standardTransitions) && Arrays.equals(standardOffsets, o.standardOffsets)
            && Arrays.equals(savingsInstantTransitions, o.savingsInstantTransitions) && Arrays.equals(wallOffsets, o.wallOffsets)
            && Arrays.equals(lastRules, o.lastRules);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(standardTransitions) ^ Arrays.hashCode(standardOffsets) ^ Arrays.hashCode(savingsInstantTransitions)
            ^ Arrays.hashCode(wallOffsets) ^ Arrays.hashCode(lastRules);
    }

    @Override
    public String toString() {
        return "ZoneRules[currentStandardOffset=" + standardOffsets[standardOffsets.length - 1] + "]";
    }

    private Object writeReplace() {
        return new Ser(Ser.ZRULES, this);
    }

    private void readObject(ObjectInputStream s) throws InvalidObjectException {
        throw new InvalidObjectException("Deserialization via serialization delegate");
    }

    void writeExternal(DataOutput out) throws IOException {
        writeChanges(out, standardTransitions, standardOffsets);
        writeChanges(out, savingsInstantTransitions, wallOffsets);
        out.writeByte(lastRules.length);
        for (ZoneOffsetTransitionRule rule : lastRules) {
            rule.writeExternal(out);
        }
    }

    private static void writeChanges(DataOutput out, long[] times, ZoneOffset[] offsets) throws IOException {
        out.writeInt(times.length);
        for (long time : times) {
            Ser.writeEpochSec(time, out);
        }
        for (ZoneOffset offset : offsets) {
            Ser.writeOffset(offset, out);
        }
    }

    static ZoneRules readExternal(DataInput in) throws IOException {
        long[] standardTimes = readTimes(in);
        ZoneOffset[] standards = readOffsets(in, standardTimes.length + 1);
        long[] times = readTimes(in);
        ZoneOffset[] walls = readOffsets(in, times.length + 1);
        int count = in.readByte();
        if (count > 16) {
            throw new InvalidObjectException("Too many transition rules");
        }
        ZoneOffsetTransitionRule[] rules = new ZoneOffsetTransitionRule[count];
        for (int i = 0; i < count; i++) {
            rules[i] = ZoneOffsetTransitionRule.readExternal(in);
        }
        return new ZoneRules(standardTimes, standards, times, walls, rules);
    }

    private static long[] readTimes(DataInput in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > 1024) {
            throw new InvalidObjectException("Too many transitions");
        }
        long[] times = new long[count];
        for (int i = 0; i < count; i++) {
            times[i] = Ser.readEpochSec(in);
        }
        return times;
    }

    private static ZoneOffset[] readOffsets(DataInput in, int count) throws IOException {
        ZoneOffset[] offsets = new ZoneOffset[count];
        for (int i = 0; i < count; i++) {
            offsets[i] = Ser.readOffset(in);
        }
        return offsets;
    }
}
