package org.lodestar.app.concerns.domain;

import java.util.List;
import org.lodestar.app.concerns.Channel;

/**
 * Plain counts, before they are protected; never shown as they are.
 *
 * @param byChannel by month, then channel
 * @param byOutcome by month, then outcome
 * @param bySigns by month, then group of signs
 * @param hours whole hours to the first triage by month, sorted
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody; lives for one page.
public record FigureCounts(
    List<Channel> channels,
    int[][] byChannel,
    int[][] byOutcome,
    int[][] bySigns,
    List<List<Long>> hours) {}
