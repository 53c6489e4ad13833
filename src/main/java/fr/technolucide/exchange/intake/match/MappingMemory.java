package fr.technolucide.exchange.intake.match;

import java.util.Map;

/** How tables were taken before, by {@link TablePreview#shape}. What cannot be kept is forgotten: no work depends on it. */
public interface MappingMemory {

    Map<String, Mapping> all();

    void keep(String shape, Mapping mapping);

    void forget(String shape);
}
