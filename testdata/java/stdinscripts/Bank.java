// stdin: open ann 100.50
// stdin: open bob 20
// stdin: open ann 5
// stdin: deposit ann 49.505
// stdin: withdraw bob 50
// stdin: transfer ann bob 25.25
// stdin: transfer ann carl 1
// stdin: deposit bob -5
// stdin: deposit bob abc
// stdin: fly
// stdin: \e
// stdin: interest 2.5
// stdin: report
// stdin: withdraw ann
// stdin: quit
// stdin: never read
import java.math.*;
import java.text.NumberFormat;
import java.util.*;
import java.util.function.*;

/** A bank driven by lines on standard input. */
public class Bank {
    static class AccountException extends RuntimeException {
        AccountException(String m) {
            super(m);
        }
    }

    static sealed interface Event permits Opened, Moved {
    }

    record Opened(String who, BigDecimal amount) implements Event {
    }

    record Moved(String who, BigDecimal amount, BigDecimal after) implements Event {
    }

    final Map<String, BigDecimal> accounts = new TreeMap<>();
    final List<Event> events = new ArrayList<>();

    BigDecimal balance(String who) {
        return Optional.ofNullable(accounts.get(who)).orElseThrow(() -> new AccountException("no account: " + who));
    }

    void open(String who, BigDecimal amount) {
        if (accounts.putIfAbsent(who, amount) != null) {
            throw new AccountException("exists: " + who);
        }
        events.add(new Opened(who, amount));
    }

    void move(String who, BigDecimal amount) {
        BigDecimal after = balance(who).add(amount).setScale(2, RoundingMode.HALF_EVEN);
        if (after.signum() < 0) {
            throw new AccountException("insufficient funds: " + who + " has " + balance(who));
        }
        accounts.put(who, after);
        events.add(new Moved(who, amount, after));
    }

    BigDecimal amount(String s) {
        BigDecimal a = new BigDecimal(s);
        if (a.signum() <= 0) {
            throw new IllegalArgumentException("amount must be positive: " + a);
        }
        return a;
    }

    void run(String[] w) {
        switch (w[0]) {
            case "open" -> open(w[1], amount(w[2]));
            case "deposit" -> move(w[1], amount(w[2]));
            case "withdraw" -> move(w[1], amount(w[2]).negate());
            case "transfer" -> {
                BigDecimal a = amount(w[3]);
                balance(w[2]);
                move(w[1], a.negate());
                move(w[2], a);
            }
            case "interest" -> {
                BigDecimal rate = new BigDecimal(w[1]).movePointLeft(2);
                for (String who : List.copyOf(accounts.keySet())) {
                    move(who, balance(who).multiply(rate));
                }
            }
            case "report" -> accounts.forEach((k, v) -> System.out.printf("%-5s %10.2f %s%n", k, v, NumberFormat.getCurrencyInstance(Locale.US).format(v)));
            default -> throw new UnsupportedOperationException(w[0]);
        }
    }

    public static void main(String[] args) {
        Bank bank = new Bank();
        int line = 0;
        try (Scanner in = new Scanner(System.in)) {
            while (in.hasNextLine()) {
                String text = in.nextLine();
                line++;
                if (text.isBlank()) {
                    System.out.println(line + ": (blank)");
                    continue;
                }
                if (text.equals("quit")) {
                    break;
                }
                try {
                    bank.run(text.split("\\s+"));
                    System.out.println(line + ": ok");
                } catch (AccountException e) {
                    System.out.println(line + ": refused: " + e.getMessage());
                } catch (RuntimeException e) {
                    System.out.println(line + ": error: " + e);
                }
            }
        }
        for (Event e : bank.events) {
            System.out.println(switch (e) {
                case Opened o -> "+ " + o.who() + " " + o.amount();
                case Moved m when m.amount().signum() < 0 -> "- " + m;
                case Moved m -> "  " + m;
            });
        }
    }
}
