import java.util.*;

public class Bank {
    static class InsufficientFunds extends Exception { final long missing; InsufficientFunds(String who, long missing) { super(who + " has not enough"); this.missing = missing; } }
    static class Account { final String owner; final int number; long balance; Account(String owner, int number, long balance) { this.owner = owner; this.number = number; this.balance = balance; } }
    static class Branch {
        private final Map<String, Account> accounts = new HashMap<>();
        Account open(String owner, long initial) { Account a = new Account(owner, accounts.size(), initial); accounts.put(owner, a); return a; }
        Account find(String owner) { Account a = accounts.get(owner); if (a == null) throw new NoSuchElementException("no account of " + owner); return a; }
        void transfer(String from, String to, long amount) throws InsufficientFunds {
            if (amount <= 0) throw new IllegalArgumentException("amount: " + amount);
            Account a = find(from), b = find(to), first = a.number < b.number ? a : b, second = first == a ? b : a;
            synchronized (first) { synchronized (second) { if (a.balance < amount) throw new InsufficientFunds(from, amount - a.balance); a.balance -= amount; b.balance += amount; } }
        }
    }

    public static void main(String[] args) throws Exception {
        Branch bank = new Branch();
        Account a = bank.open("ann", 100), b = bank.open("bob", 50);
        bank.transfer("ann", "bob", 30);
        for (String[] t : new String[][] {{"ann", "bob", "500"}, {"ann", "eve", "1"}, {"ann", "bob", "-5"}}) try { bank.transfer(t[0], t[1], Long.parseLong(t[2])); } catch (InsufficientFunds e) { System.out.println(e.getMessage() + " missing " + e.missing); } catch (IllegalArgumentException | NoSuchElementException e) { System.out.println(e); }
        Thread[] ts = new Thread[4];
        for (int i = 0; i < 4; i++) { boolean even = i % 2 == 0; ts[i] = new Thread(() -> { for (int k = 0; k < 500; k++) try { bank.transfer(even ? "ann" : "bob", even ? "bob" : "ann", 1); } catch (InsufficientFunds e) { Thread.yield(); } }); ts[i].start(); }
        for (Thread t : ts) t.join();
        System.out.println(a.balance + b.balance);
    }
}
