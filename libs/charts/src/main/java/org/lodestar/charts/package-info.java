/**
 * Drawings of figures for pages and for paper: lines, bars, stacked bars, funnels, heat maps,
 * intervals, small lines for tiles, bars over time and maps. A chart is a record of figures and
 * words; it is drawn wide for a desk and for paper, narrow for a phone, and gives the table that
 * stands beside it out of the same figures. What is kept back or unknown is drawn as that, never as
 * nought; what a colour says, a pattern says too. It knows no words of its own, no clock and no
 * file.
 */
@NullMarked
package org.lodestar.charts;

import org.jspecify.annotations.NullMarked;
