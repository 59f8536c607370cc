package java.util.regex;

import java.util.Arrays;

/** A greedy loop over a body that matches in at most one way: it needs no recursion, and the ends of its rounds to go back. */
final class PlainLoop extends Node {
    final Node body;
    final int min;
    final int max;
    final int bodyMin;
    final int bodyMax;
    /** The group that holds the last round; 0 without one. */
    final int group;

    PlainLoop(Node body, int min, int max, int bodyMin, int bodyMax, int group) {
        this.body = body;
        this.min = min;
        this.max = max;
        this.bodyMin = bodyMin;
        this.bodyMax = bodyMax;
        this.group = group * 2;
    }

    @Override
    boolean match(Matcher m, int i) {
        int[] ends = new int[8];
        int n = 0;
        ends[0] = i;
        while (n < max && body.match(m, i)) {
            if (n + 1 == ends.length) {
                ends = Arrays.copyOf(ends, n * 2 + 2);
            }
            ends[++n] = m.accepted;
            if (m.accepted == i) {
                if (n < min) {
                    n = min;
                    ends = new int[n + 1];
                    Arrays.fill(ends, i);
                }
                break;
            }
            i = m.accepted;
        }
        int start = m.groups[group];
        int end = m.groups[group + 1];
        for (; n >= min; n--) {
            if (group != 0) {
                m.groups[group] = n == 0 ? start : ends[n - 1];
                m.groups[group + 1] = n == 0 ? end : ends[n];
            }
            if (next.match(m, ends[n])) {
                return true;
            }
        }
        if (group != 0) {
            m.groups[group] = start;
            m.groups[group + 1] = end;
        }
        return false;
    }

    @Override
    int min() {
        long n = (long) bodyMin * min;
        return n > 1 << 28 ? 1 << 28 : (int) n;
    }

    @Override
    int max() {
        long n = (long) bodyMax * max;
        return bodyMax < 0 || max == Integer.MAX_VALUE || n > 1 << 28 ? -1 : (int) n;
    }
}
