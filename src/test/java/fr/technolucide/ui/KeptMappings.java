package fr.technolucide.ui;

import fr.technolucide.exchange.intake.match.Mapping;
import fr.technolucide.exchange.intake.match.MappingMemory;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Mappings that are remembered as long as the test lasts. */
public final class KeptMappings implements MappingMemory {

    private final Map<String, Mapping> kept = new ConcurrentHashMap<>();

    @Override
    public Map<String, Mapping> all() {
        return Map.copyOf(kept);
    }

    @Override
    public void keep(String shape, Mapping mapping) {
        kept.put(shape, mapping);
    }

    @Override
    public void forget(String shape) {
        kept.remove(shape);
    }
}
