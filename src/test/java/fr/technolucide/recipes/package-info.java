/**
 * The recipes of {@code docs/recipes.md}, replayed step by step in a copy of the sources: what they name is enough, and
 * no text becomes false. Begin with {@code RecipesTest}.
 */
@NullMarked
package fr.technolucide.recipes;

import org.jspecify.annotations.NullMarked;
