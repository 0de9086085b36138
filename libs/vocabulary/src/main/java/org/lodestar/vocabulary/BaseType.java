package org.lodestar.vocabulary;

/** The five types of the published statistics, which count every combination of them. */
public enum BaseType {
  LABOUR,
  SEXUAL,
  DOMESTIC,
  CRIMINAL,
  ORGAN_HARVESTING
}
