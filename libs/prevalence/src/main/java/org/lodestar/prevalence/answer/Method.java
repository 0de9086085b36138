package org.lodestar.prevalence.answer;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lodestar.prevalence.PrevalenceException;

/** A way to estimate how many are on no list. */
public enum Method {
  /** Chapman 1951. */
  CHAPMAN("Two lists, taken as independent", false, 2, 11),
  /** In the spirit of Chao 1987. */
  CHAO("Lower bound, aware of lists", false, 2, 11),
  /** As the person asks. */
  MODEL("The model that was given", false, 2, 9),
  /** Chan, Silverman and Vincent 2021. */
  STEPWISE("Pairs added step by step", true, 3, 9),
  /** The estimate of the Home Office of 2014. */
  AIC2014("Pairs added by AIC, as in 2014", false, 3, 9),
  /** Silverman, Chan and Vincent 2024. */
  BIC("Best of all models by BIC", true, 3, 6),
  /** Madigan and York 1997, over decomposable graphs. */
  DGA("Average over graphs", true, 3, 6),
  /** Manrique-Vallier. */
  LATENT("Hidden classes of people", true, 3, 11),
  /** Silverman 2020, Bayesian thresholding. */
  BAYES("Pairs kept by their evidence", false, 3, 8);

  private final String words;
  private final boolean allowsForModels;
  private final int fewestLists;
  private final int mostLists;

  Method(String words, boolean allowsForModels, int fewestLists, int mostLists) {
    this.words = words;
    this.allowsForModels = allowsForModels;
    this.fewestLists = fewestLists;
    this.mostLists = mostLists;
  }

  /** As on the command line and in JSON. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String words() {
    return words;
  }

  /** Whether its interval allows for not knowing which model is right: only such make the range. */
  public boolean allowsForModels() {
    return allowsForModels;
  }

  public int fewestLists() {
    return fewestLists;
  }

  public int mostLists() {
    return mostLists;
  }

  /** Reads a key. */
  public static Method of(String key) {
    return Arrays.stream(values())
        .filter(method -> method.key().equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                new PrevalenceException(
                    "\""
                        + key
                        + "\" is no method; the methods are all, "
                        + Arrays.stream(values())
                            .filter(method -> method != MODEL)
                            .map(Method::key)
                            .collect(Collectors.joining(", "))
                        + "."));
  }
}
