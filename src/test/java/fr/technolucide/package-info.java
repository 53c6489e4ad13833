/** Tests of the house as a whole. Begin with {@link fr.technolucide.ArchitectureTest}. */
package fr.technolucide;
