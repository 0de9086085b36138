package org.lodestar.app.risks;

/**
 * The scores of a risk.
 *
 * @param inherent before anything is done about it
 * @param residual with the controls that there are
 * @param target where it shall come to
 * @param aboveWhy why the controls leave more than there was without them; empty where they do not
 */
public record Scores(Score inherent, Score residual, Score target, String aboveWhy) {
  /** Which of the scores. */
  public enum View {
    RESIDUAL,
    INHERENT,
    TARGET
  }

  /** One of the three. */
  public Score of(View view) {
    return switch (view) {
      case RESIDUAL -> residual;
      case INHERENT -> inherent;
      case TARGET -> target;
    };
  }
}
