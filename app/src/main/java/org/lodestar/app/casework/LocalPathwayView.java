package org.lodestar.app.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.pathway.PathwayVersion;

/**
 * The local pathway of a person beside the law's.
 *
 * @param followed the version that this person follows
 * @param newer the version that counts today, when it is another one
 * @param own the partnership's own steps that concern this person, in order
 */
public record LocalPathwayView(
    PathwayVersion followed, @Nullable PathwayVersion newer, List<OwnStepView> own) {
  public LocalPathwayView {
    own = List.copyOf(own);
  }
}
