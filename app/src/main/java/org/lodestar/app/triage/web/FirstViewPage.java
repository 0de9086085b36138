package org.lodestar.app.triage.web;

import java.util.List;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.site.Option;

/** The question before the first view, with facts that name nobody. */
public record FirstViewPage(ConcernLine line, List<Option> answers, List<Option> reasons) {}
