package sun.nio.fs;

import java.io.BufferedReader;
import java.io.FileReader;
import java.io.IOException;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.attribute.UserPrincipalNotFoundException;

/** The users and groups of the host. */
final class Accounts {
    private Accounts() {
    }

    static class User implements UserPrincipal {
        final int id;
        final boolean group;
        private final String name;

        User(int id, boolean group, String name) {
            this.id = id;
            this.group = group;
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String toString() {
            return name;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof User && ((User) other).id == id && ((User) other).group == group;
        }

        @Override
        public int hashCode() {
            return group ? -id - 1 : id;
        }
    }

    static final class Group extends User implements GroupPrincipal {
        Group(int id, String name) {
            super(id, true, name);
        }
    }

    /** A line of a file of accounts, by the value of a field. */
    private static String[] find(boolean group, int field, String value) {
        try (BufferedReader in = new BufferedReader(new FileReader(group ? "/etc/group" : "/etc/passwd"))) {
            String line;
            while ((line = in.readLine()) != null) {
                String[] fields = line.split(":", -1);
                if (fields.length > 2 && fields[field].equals(value)) {
                    return fields;
                }
            }
        } catch (IOException e) {
            // Then nobody is known.
        }
        return null;
    }

    static User user(int id) {
        String[] found = find(false, 2, Integer.toString(id));
        return new User(id, false, found == null ? Integer.toString(id) : found[0]);
    }

    static Group group(int id) {
        String[] found = find(true, 2, Integer.toString(id));
        return new Group(id, found == null ? Integer.toString(id) : found[0]);
    }

    private static int lookup(String name, boolean group) throws IOException {
        String[] found = find(group, 0, name);
        try {
            return Integer.parseInt(found == null ? name : found[2]);
        } catch (NumberFormatException e) {
            throw new UserPrincipalNotFoundException(name);
        }
    }

    static final UserPrincipalLookupService LOOKUP = new UserPrincipalLookupService() {
        @Override
        public UserPrincipal lookupPrincipalByName(String name) throws IOException {
            return new User(lookup(name, false), false, name);
        }

        @Override
        public GroupPrincipal lookupPrincipalByGroupName(String group) throws IOException {
            return new Group(lookup(group, true), group);
        }
    };
}
