import java.math.*;
import java.time.*;
import java.util.*;
import java.util.function.Predicate;
import java.util.stream.*;

/** Accounts of several kinds, transactions with rollback, interest, statements, observers. */
public class BankLedger {
    enum Type { DEPOSIT, WITHDRAWAL, TRANSFER_IN, TRANSFER_OUT, INTEREST, FEE }
    record Transaction(long id, LocalDate date, Type type, BigDecimal amount, String note) {
        BigDecimal signed() {
            return switch (type) { case DEPOSIT, TRANSFER_IN, INTEREST -> amount; case WITHDRAWAL, TRANSFER_OUT, FEE -> amount.negate(); };
        }
    }

    interface Listener { void posted(Account account, Transaction t); }

    static abstract class Account {
        private static long nextId = 1;
        private final String number;
        private final Deque<Transaction> history = new ArrayDeque<>();
        private final List<Listener> listeners = new ArrayList<>();

        protected Account(String number) { this.number = number; }

        abstract BigDecimal limit();
        BigDecimal monthlyRate() { return BigDecimal.ZERO; }
        void monthEnd(LocalDate date) {
            BigDecimal interest = balance().multiply(monthlyRate()).setScale(2, RoundingMode.HALF_EVEN);
            if (interest.signum() > 0) post(date, Type.INTEREST, interest, "interest");
            else if (interest.signum() < 0) post(date, Type.FEE, interest.abs(), "overdraft");
        }
        final BigDecimal balance() { return history.stream().map(Transaction::signed).reduce(new BigDecimal("0.00"), BigDecimal::add); }
        final Account listen(Listener l) { listeners.add(l); return this; }
        Transaction post(LocalDate date, Type type, BigDecimal amount, String note) {
            if (amount.signum() <= 0) throw new IllegalArgumentException("amount " + amount);
            Transaction t = new Transaction(nextId++, date, type, amount.setScale(2, RoundingMode.UNNECESSARY), note);
            if (balance().add(t.signed()).compareTo(limit().negate()) < 0 && type != Type.FEE) throw new InsufficientFunds(this, amount);
            history.addLast(t);
            listeners.forEach(l -> l.posted(this, t));
            return t;
        }
        void undo() { history.removeLast(); }
        Stream<Transaction> find(Predicate<Transaction> p) { return history.stream().filter(p); }
        @Override public String toString() { return getClass().getSimpleName() + " " + number + ": " + balance(); }
    }

    static class InsufficientFunds extends RuntimeException {
        InsufficientFunds(Account a, BigDecimal wanted) { super(a + ", wanted " + wanted); }
    }

    static class Savings extends Account {
        private final BigDecimal rate;
        Savings(String n, String rate) { super(n); this.rate = new BigDecimal(rate); }
        BigDecimal limit() { return BigDecimal.ZERO; }
        @Override BigDecimal monthlyRate() { return rate.divide(BigDecimal.valueOf(12), MathContext.DECIMAL32); }
    }

    static class Checking extends Account {
        Checking(String n) { super(n); }
        BigDecimal limit() { return new BigDecimal("200"); }
        @Override BigDecimal monthlyRate() { return balance().signum() < 0 ? new BigDecimal("0.015") : super.monthlyRate(); }
    }

    static void transfer(Account from, Account to, String amount, LocalDate date) {
        BigDecimal a = new BigDecimal(amount);
        from.post(date, Type.TRANSFER_OUT, a, "to " + to.number);
        try {
            to.post(date, Type.TRANSFER_IN, a, "from " + from.number);
        } catch (RuntimeException e) {
            from.undo();
            throw e;
        }
    }

    public static void main(String[] args) {
        LocalDate day = LocalDate.of(2024, 1, 30);
        List<String> audit = new ArrayList<>();
        Account s = new Savings("S-1", "0.0325").listen((a, t) -> audit.add(t.type() + ":" + t.amount()));
        Account c = new Checking("C-9").listen((a, t) -> { if (t.amount().compareTo(BigDecimal.valueOf(1000)) > 0) audit.add("LARGE"); });
        s.post(day, Type.DEPOSIT, new BigDecimal("5000"), "opening");
        transfer(s, c, "1200.50", day.plusDays(2));
        c.post(day.plusDays(3), Type.WITHDRAWAL, new BigDecimal("1350"), "rent");
        for (Runnable r : new Runnable[] {() -> transfer(s, c, "10000", day), () -> c.post(day, Type.WITHDRAWAL, new BigDecimal("100"), ""), () -> c.post(day, Type.DEPOSIT, BigDecimal.ZERO, ""),
            () -> s.post(day, Type.DEPOSIT, new BigDecimal("1.005"), "")}) {
            try {
                r.run();
            } catch (InsufficientFunds | IllegalArgumentException e) {
                System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
            } catch (ArithmeticException e) {
                System.out.println(e.getMessage());
            }
        }
        for (int i = 0; i < 3; i++) {
            LocalDate end = day.withDayOfMonth(1).plusMonths(i + 1).minusDays(1);
            List.of(s, c).forEach(a -> a.monthEnd(end));
        }
        System.out.println(s + "\n" + c + "\n" + audit);
        c.find(t -> true).forEach(t -> System.out.printf("%s %-12s %10s %s%n", t.date(), t.type(), t.signed(), t.note()));
        System.out.println(Stream.of(s, c).flatMap(a -> a.find(t -> t.date().isAfter(day))).collect(Collectors.groupingBy(Transaction::type, () -> new EnumMap<>(Type.class),
            Collectors.reducing(BigDecimal.ZERO, Transaction::amount, BigDecimal::add))).toString());
    }
}
