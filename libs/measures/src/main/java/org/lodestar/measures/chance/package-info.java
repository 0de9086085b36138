/**
 * What chance alone does to small counts: intervals, funnels, run charts with their signals, and an
 * exact test of now against before. Pure functions; every formula names its source.
 */
@NullMarked
package org.lodestar.measures.chance;

import org.jspecify.annotations.NullMarked;
