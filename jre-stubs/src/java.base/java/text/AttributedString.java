package java.text;

import java.text.AttributedCharacterIterator.Attribute;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Text with attributes. */
public class AttributedString {
    private final String text;
    /** The starts of the runs, ascending from 0, and each run's attributes. */
    private final ArrayList<Integer> starts = new ArrayList<>();
    private final ArrayList<Map<Attribute, Object>> runs = new ArrayList<>();

    public AttributedString(String text) {
        if (text == null) {
            throw new NullPointerException();
        }
        this.text = text;
        starts.add(0);
        runs.add(new HashMap<>());
    }

    public AttributedString(String text, Map<? extends Attribute, ?> attributes) {
        if (text == null || attributes == null) {
            throw new NullPointerException();
        }
        this.text = text;
        if (text.length() == 0 && !attributes.isEmpty()) {
            throw new IllegalArgumentException("Can't add attribute to 0-length text");
        }
        starts.add(0);
        runs.add(new HashMap<>(attributes));
    }

    public AttributedString(AttributedCharacterIterator text) {
        this(text, text.getBeginIndex(), text.getEndIndex(), (Attribute[]) null);
    }

    public AttributedString(AttributedCharacterIterator text, int beginIndex, int endIndex) {
        this(text, beginIndex, endIndex, (Attribute[]) null);
    }

    public AttributedString(AttributedCharacterIterator text, int beginIndex, int endIndex, Attribute[] attributes) {
        if (text == null) {
            throw new NullPointerException();
        }
        if (beginIndex < text.getBeginIndex() || endIndex > text.getEndIndex() || beginIndex > endIndex) {
            throw new IllegalArgumentException("Invalid substring range");
        }
        StringBuilder sb = new StringBuilder();
        text.setIndex(beginIndex);
        for (char c = text.current(); text.getIndex() < endIndex; c = text.next()) {
            sb.append(c);
        }
        this.text = sb.toString();
        starts.add(0);
        runs.add(new HashMap<>());
        if (beginIndex == endIndex) {
            return;
        }
        Set<Attribute> keys = new HashSet<>();
        if (attributes == null) {
            keys.addAll(text.getAllAttributeKeys());
        } else {
            Collections.addAll(keys, attributes);
            keys.retainAll(text.getAllAttributeKeys());
        }
        for (Attribute key : keys) {
            text.setIndex(beginIndex);
            while (text.getIndex() < endIndex) {
                int start = text.getRunStart(key);
                int limit = text.getRunLimit(key);
                Object value = text.getAttribute(key);
                if (value != null) {
                    if (value instanceof Annotation) {
                        if (start >= beginIndex && limit <= endIndex) {
                            addAttribute(key, value, start - beginIndex, limit - beginIndex);
                        } else if (limit > endIndex) {
                            break;
                        }
                    } else {
                        addAttribute(key, value, Math.max(start, beginIndex) - beginIndex, Math.min(limit, endIndex) - beginIndex);
                    }
                }
                text.setIndex(Math.min(limit, endIndex));
            }
        }
    }

    public void addAttribute(Attribute attribute, Object value) {
        if (attribute == null) {
            throw new NullPointerException();
        }
        if (text.isEmpty()) {
            throw new IllegalArgumentException("Can't add attribute to 0-length text");
        }
        addAttribute(attribute, value, 0, text.length());
    }

    public void addAttribute(Attribute attribute, Object value, int beginIndex, int endIndex) {
        if (attribute == null) {
            throw new NullPointerException();
        }
        range(beginIndex, endIndex);
        split(endIndex);
        for (int i = split(beginIndex); i < runs.size() && starts.get(i) < endIndex; i++) {
            runs.get(i).put(attribute, value);
        }
    }

    public void addAttributes(Map<? extends Attribute, ?> attributes, int beginIndex, int endIndex) {
        if (attributes == null) {
            throw new NullPointerException();
        }
        if (beginIndex < 0 || endIndex > text.length() || beginIndex > endIndex) {
            throw new IllegalArgumentException("Invalid substring range");
        }
        if (beginIndex == endIndex) {
            if (attributes.isEmpty()) {
                return;
            }
            throw new IllegalArgumentException("Can't add attribute to 0-length text");
        }
        for (Map.Entry<? extends Attribute, ?> e : attributes.entrySet()) {
            addAttribute(e.getKey(), e.getValue(), beginIndex, endIndex);
        }
    }

    private void range(int begin, int end) {
        if (begin < 0 || end > text.length() || begin >= end) {
            throw new IllegalArgumentException("Invalid substring range");
        }
    }

    /** The run that begins at the offset, made where there is none. */
    private int split(int at) {
        int i = run(at);
        if (starts.get(i) == at || at == text.length()) {
            return i;
        }
        starts.add(i + 1, at);
        runs.add(i + 1, new HashMap<>(runs.get(i)));
        return i + 1;
    }

    private int run(int at) {
        int lo = 0;
        int hi = starts.size() - 1;
        while (lo < hi) {
            int mid = (lo + hi + 1) >>> 1;
            if (starts.get(mid) <= at) {
                lo = mid;
            } else {
                hi = mid - 1;
            }
        }
        return lo;
    }

    public AttributedCharacterIterator getIterator() {
        return getIterator(null, 0, text.length());
    }

    public AttributedCharacterIterator getIterator(Attribute[] attributes) {
        return getIterator(attributes, 0, text.length());
    }

    public AttributedCharacterIterator getIterator(Attribute[] attributes, int beginIndex, int endIndex) {
        if (beginIndex < 0 || beginIndex > endIndex || endIndex > text.length()) {
            throw new IllegalArgumentException("Invalid substring range");
        }
        return new Walk(beginIndex, endIndex);
    }

    private final class Walk implements AttributedCharacterIterator {
        private final int begin;
        private final int end;
        private int at;

        Walk(int begin, int end) {
            this.begin = begin;
            this.end = end;
            at = begin;
        }

        @Override
        public char first() {
            return to(begin);
        }

        @Override
        public char last() {
            return to(end == begin ? end : end - 1);
        }

        @Override
        public char current() {
            return at == end ? DONE : text.charAt(at);
        }

        @Override
        public char next() {
            return at < end ? to(at + 1) : DONE;
        }

        @Override
        public char previous() {
            return at > begin ? to(at - 1) : DONE;
        }

        @Override
        public char setIndex(int position) {
            if (position < begin || position > end) {
                throw new IllegalArgumentException("Invalid index");
            }
            return to(position);
        }

        private char to(int position) {
            at = position;
            return current();
        }

        @Override
        public int getBeginIndex() {
            return begin;
        }

        @Override
        public int getEndIndex() {
            return end;
        }

        @Override
        public int getIndex() {
            return at;
        }

        private Object value(int run, Attribute key) {
            Object v = runs.get(run).get(key);
            if (v instanceof Annotation) {
                int from = run;
                while (from > 0 && same(v, runs.get(from - 1).get(key))) {
                    from--;
                }
                int to = run;
                while (to < runs.size() - 1 && same(v, runs.get(to + 1).get(key))) {
                    to++;
                }
                int limit = to == runs.size() - 1 ? text.length() : starts.get(to + 1);
                return starts.get(from) >= begin && limit <= end ? v : null;
            }
            return v;
        }

        private boolean same(Object a, Object b) {
            return a == null ? b == null : a.equals(b);
        }

        /** Whether two runs agree in the keys; null: in all. */
        private boolean agree(int a, int b, Set<? extends Attribute> keys) {
            if (keys == null) {
                return runs.get(a).equals(runs.get(b));
            }
            for (Attribute key : keys) {
                if (!same(value(a, key), value(b, key))) {
                    return false;
                }
            }
            return true;
        }

        private int start(Set<? extends Attribute> keys) {
            if (at == end) {
                return end;
            }
            int r = run(at);
            int i = r;
            while (i > 0 && starts.get(i) > begin && agree(r, i - 1, keys)) {
                i--;
            }
            return Math.max(begin, starts.get(i));
        }

        private int limit(Set<? extends Attribute> keys) {
            if (at == end) {
                return end;
            }
            int r = run(at);
            int i = r + 1;
            while (i < runs.size() && agree(r, i, keys)) {
                i++;
            }
            return Math.min(end, i == runs.size() ? text.length() : starts.get(i));
        }

        @Override
        public int getRunStart() {
            return start(null);
        }

        @Override
        public int getRunStart(Attribute attribute) {
            return start(Collections.singleton(attribute));
        }

        @Override
        public int getRunStart(Set<? extends Attribute> attributes) {
            return start(attributes);
        }

        @Override
        public int getRunLimit() {
            return limit(null);
        }

        @Override
        public int getRunLimit(Attribute attribute) {
            return limit(Collections.singleton(attribute));
        }

        @Override
        public int getRunLimit(Set<? extends Attribute> attributes) {
            return limit(attributes);
        }

        @Override
        public Map<Attribute, Object> getAttributes() {
            Map<Attribute, Object> result = new HashMap<>();
            if (at < end) {
                int r = run(at);
                for (Attribute key : runs.get(r).keySet()) {
                    Object v = value(r, key);
                    if (v != null || runs.get(r).get(key) == null) {
                        result.put(key, v);
                    }
                }
            }
            return result;
        }

        @Override
        public Object getAttribute(Attribute attribute) {
            return at == end ? null : value(run(at), attribute);
        }

        @Override
        public Set<Attribute> getAllAttributeKeys() {
            Set<Attribute> keys = new HashSet<>();
            for (int i = 0; i < runs.size(); i++) {
                if (starts.get(i) < end && (i == runs.size() - 1 ? text.length() : starts.get(i + 1)) > begin) {
                    keys.addAll(runs.get(i).keySet());
                }
            }
            return keys;
        }

        @Override
        public Object clone() {
            Walk w = new Walk(begin, end);
            w.at = at;
            return w;
        }

        @Override
        public boolean equals(Object obj) {
            if (!(obj instanceof Walk)) {
                return false;
            }
            Walk that = (Walk) obj;
            return owner() == that.owner() && at == that.at && begin == that.begin && end == that.end;
        }

        private AttributedString owner() {
            return AttributedString.this;
        }

        @Override
        public int hashCode() {
            return text.hashCode() ^ at ^ begin ^ end;
        }
    }
}
