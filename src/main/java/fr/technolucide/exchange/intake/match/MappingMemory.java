package fr.technolucide.exchange.intake.match;

import java.util.Map;

/**
 * Stores the mappings of earlier imports, by {@link TablePreview#shape}. A mapping that cannot be stored is lost
 * without an error: no work depends on it.
 */
public interface MappingMemory {

    Map<String, Mapping> all();

    void keep(String shape, Mapping mapping);

    void forget(String shape);
}
