package java.time.zone;

import java.util.HashSet;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What knows the rules of regions; the first one reads the system's tz database. */
public abstract class ZoneRulesProvider {
    private static final Map<String, ZoneRulesProvider> ZONES = new ConcurrentHashMap<>();

    protected ZoneRulesProvider() {
    }

    public static Set<String> getAvailableZoneIds() {
        Set<String> ids = new HashSet<>(SystemZoneRules.ids());
        ids.addAll(ZONES.keySet());
        return Collections.unmodifiableSet(ids);
    }

    public static ZoneRules getRules(String zoneId, boolean forCaching) {
        Objects.requireNonNull(zoneId, "zoneId");
        ZoneRulesProvider provider = ZONES.get(zoneId);
        ZoneRules rules = provider == null ? SystemZoneRules.listed(zoneId) : provider.provideRules(zoneId, forCaching);
        if (rules == null && provider == null) {
            throw new ZoneRulesException("Unknown time-zone ID: " + zoneId);
        }
        return rules;
    }

    public static NavigableMap<String, ZoneRules> getVersions(String zoneId) {
        Objects.requireNonNull(zoneId, "zoneId");
        ZoneRulesProvider provider = ZONES.get(zoneId);
        if (provider != null) {
            return provider.provideVersions(zoneId);
        }
        NavigableMap<String, ZoneRules> versions = new java.util.TreeMap<>();
        versions.put("system", getRules(zoneId, false));
        return versions;
    }

    public static void registerProvider(ZoneRulesProvider provider) {
        Objects.requireNonNull(provider, "provider");
        Set<String> ids = provider.provideZoneIds();
        for (String zoneId : ids) {
            Objects.requireNonNull(zoneId, "zoneId");
            if (ZONES.containsKey(zoneId) || SystemZoneRules.ids().contains(zoneId)) {
                throw new ZoneRulesException("Unable to register zone as one already registered with that ID: " + zoneId
                    + ", currently loading from provider: " + provider);
            }
        }
        for (String zoneId : ids) {
            ZONES.put(zoneId, provider);
        }
    }

    public static boolean refresh() {
        boolean changed = false;
        for (ZoneRulesProvider provider : new HashSet<>(ZONES.values())) {
            changed |= provider.provideRefresh();
        }
        return changed;
    }

    protected abstract Set<String> provideZoneIds();

    protected abstract ZoneRules provideRules(String zoneId, boolean forCaching);

    protected abstract NavigableMap<String, ZoneRules> provideVersions(String zoneId);

    protected boolean provideRefresh() {
        return false;
    }
}
