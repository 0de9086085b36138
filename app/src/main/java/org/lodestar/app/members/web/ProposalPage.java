package org.lodestar.app.members.web;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.site.SummaryRow;

/**
 * Roles that groups at the provider of sign-on stand for.
 *
 * @param twoHands whether a second administrator must agree before the worker has them
 */
public record ProposalPage(UUID id, List<SummaryRow> rows, boolean twoHands) {}
