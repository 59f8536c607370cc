package java.nio.file.attribute;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody may do, or may not. */
public final class AclEntry {
    private final AclEntryType type;
    private final UserPrincipal who;
    private final Set<AclEntryPermission> perms;
    private final Set<AclEntryFlag> flags;

    private AclEntry(AclEntryType type, UserPrincipal who, Set<AclEntryPermission> perms, Set<AclEntryFlag> flags) {
        this.type = type;
        this.who = who;
        this.perms = perms;
        this.flags = flags;
    }

    /** Makes entries. */
    public static final class Builder {
        private AclEntryType type;
        private UserPrincipal who;
        private Set<AclEntryPermission> perms;
        private Set<AclEntryFlag> flags;

        private Builder(AclEntryType type, UserPrincipal who, Set<AclEntryPermission> perms, Set<AclEntryFlag> flags) {
            this.type = type;
            this.who = who;
            this.perms = perms;
            this.flags = flags;
        }

        public AclEntry build() {
            if (type == null) {
                throw new IllegalStateException("Missing type component");
            }
            if (who == null) {
                throw new IllegalStateException("Missing who component");
            }
            return new AclEntry(type, who, perms, flags);
        }

        public Builder setType(AclEntryType type) {
            this.type = Objects.requireNonNull(type);
            return this;
        }

        public Builder setPrincipal(UserPrincipal who) {
            this.who = Objects.requireNonNull(who);
            return this;
        }

        public Builder setPermissions(Set<AclEntryPermission> perms) {
            this.perms = perms.isEmpty() ? Collections.emptySet() : EnumSet.copyOf(perms);
            return this;
        }

        public Builder setPermissions(AclEntryPermission... perms) {
            return setPermissions(new HashSet<>(Arrays.asList(perms)));
        }

        public Builder setFlags(Set<AclEntryFlag> flags) {
            this.flags = flags.isEmpty() ? Collections.emptySet() : EnumSet.copyOf(flags);
            return this;
        }

        public Builder setFlags(AclEntryFlag... flags) {
            return setFlags(new HashSet<>(Arrays.asList(flags)));
        }
    }

    public static Builder newBuilder() {
        return new Builder(null, null, Collections.emptySet(), Collections.emptySet());
    }

    public static Builder newBuilder(AclEntry entry) {
        return new Builder(entry.type, entry.who, entry.perms, entry.flags);
    }

    public AclEntryType type() {
        return type;
    }

    public UserPrincipal principal() {
        return who;
    }

    public Set<AclEntryPermission> permissions() {
        return new HashSet<>(perms);
    }

    public Set<AclEntryFlag> flags() {
        return new HashSet<>(flags);
    }

    @Override
    public boolean equals(Object ob) {
        return ob instanceof AclEntry && type == ((AclEntry) ob).type && who.equals(((AclEntry) ob).who) && perms.equals(((AclEntry) ob).perms) && flags.equals(((AclEntry) ob).flags);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, who, perms, flags);
    }

    private static String joined(Set<?> set) {
        return set.isEmpty() ? "" : set.stream().map(Object::toString).collect(Collectors.joining("/", "", ":"));
    }

    @Override
    public String toString() {
        return who.getName() + ":" + joined(perms) + joined(flags) + type;
    }
}
