package java.util.concurrent;

import java.util.ArrayList;
import java.util.concurrent.locks.LockSupport;

/**
 * Where givers and takers meet: a line in which either all have something to give or all want something. Who finds
 * the other kind waiting serves the first (or, without {@code fair}, the latest) of them. A monitor guards the line.
 */
final class DualQueue {
    /** How to wait: not at all, not although the item stays, until a time, until served. */
    static final int NOW = 0;
    static final int LEAVE = 1;
    static final int TIMED = 2;
    static final int SYNC = 3;

    private static final class Node {
        final boolean data;
        /** What is given; for a taker, what it got. */
        Object item;
        /** Null where the giver has gone on its way. */
        final Thread waiter;
        volatile boolean matched;
        Node prev;
        Node next;

        Node(boolean data, Object item, Thread waiter) {
            this.data = data;
            this.item = item;
            this.waiter = waiter;
        }
    }

    private final boolean fair;
    private Node first;
    private Node last;
    private int size;

    DualQueue(boolean fair) {
        this.fair = fair;
    }

    private void link(Node node) {
        if (fair || first == null) {
            node.prev = last;
            if (last == null) {
                first = node;
            } else {
                last.next = node;
            }
            last = node;
        } else {
            node.next = first;
            first.prev = node;
            first = node;
        }
        size++;
    }

    private void unlink(Node node) {
        if (node.prev == null) {
            first = node.next;
        } else {
            node.prev.next = node.next;
        }
        if (node.next == null) {
            last = node.prev;
        } else {
            node.next.prev = node.prev;
        }
        node.prev = null;
        node.next = null;
        size--;
    }

    /**
     * Gives an item, or takes one where the item is null. The answer is the item that has changed hands, or null: not
     * served in time, or interrupted, which the thread's state tells.
     */
    Object transfer(Object item, int how, long nanos) {
        boolean data = item != null;
        Node node;
        synchronized (this) {
            Node other = first;
            if (other != null && other.data != data) {
                unlink(other);
                Object passed = data ? item : other.item;
                other.item = data ? item : null;
                Thread waiter = other.waiter;
                other.matched = true;
                if (waiter != null) {
                    LockSupport.unpark(waiter);
                }
                return passed;
            }
            if (how == NOW || how == TIMED && nanos <= 0L) {
                return null;
            }
            node = new Node(data, item, how == LEAVE ? null : Thread.currentThread());
            link(node);
        }
        if (how == LEAVE) {
            return item;
        }
        long deadline = how == TIMED ? System.nanoTime() + nanos : 0L;
        while (!node.matched) {
            long left = 0L;
            if (Thread.currentThread().isInterrupted() || how == TIMED && (left = deadline - System.nanoTime()) <= 0L) {
                synchronized (this) {
                    if (!node.matched) {
                        unlink(node);
                        return null;
                    }
                }
            } else if (how == TIMED) {
                LockSupport.parkNanos(this, left);
            } else {
                LockSupport.park(this);
            }
        }
        return data ? item : node.item;
    }

    synchronized Object peek() {
        return first != null && first.data ? first.item : null;
    }

    /** How many wait who want something. */
    synchronized int takers() {
        return first != null && !first.data ? size : 0;
    }

    synchronized int givers() {
        return first != null && first.data ? size : 0;
    }

    synchronized ArrayList<Object> snapshot() {
        ArrayList<Object> list = new ArrayList<>();
        if (first != null && first.data) {
            for (Node n = first; n != null; n = n.next) {
                list.add(n.item);
            }
        }
        return list;
    }

    /** Takes an item out of the line; its giver counts as served. */
    synchronized boolean remove(Object o, boolean same) {
        if (first != null && first.data) {
            for (Node n = first; n != null; n = n.next) {
                if (same ? n.item == o : o.equals(n.item)) {
                    unlink(n);
                    n.matched = true;
                    if (n.waiter != null) {
                        LockSupport.unpark(n.waiter);
                    }
                    return true;
                }
            }
        }
        return false;
    }
}
