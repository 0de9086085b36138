package org.lodestar.app.retention.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.retention.RetentionRule;
import org.lodestar.app.vault.RecordClass;

/** One rule: its versions, the newest first, and who may set it anew. */
public record RulePage(
    RecordClass recordClass,
    List<RetentionRule> history,
    Map<UUID, String> names,
    boolean mayChange) {
  public RulePage {
    history = List.copyOf(history);
    names = Map.copyOf(names);
  }
}
