using HumanRightsData.Serialization;
using HumanRightsData.Validation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace HumanRightsData;

/// <summary>Registers the library with a container.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="SeedParser"/>, <see cref="JsonLinesReader"/>, <see cref="JsonLinesWriter"/> and <see cref="DatasetValidator"/>, each as a
    /// singleton that is safe to share. What is registered already stays.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="configure">Sets options; called at once, and once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddHumanRightsData(this IServiceCollection services, Action<HumanRightsDataOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        HumanRightsDataOptions options = new();
        configure?.Invoke(options);
        services.TryAddSingleton(_ => new SeedParser(options.Parser));
        services.TryAddSingleton(_ => new JsonLinesReader(options.Reader));
        services.TryAddSingleton(_ => new JsonLinesWriter());
        services.TryAddSingleton(_ => new DatasetValidator(options.Validation));
        return services;
    }
}

/// <summary>The options of what <see cref="ServiceCollectionExtensions.AddHumanRightsData"/> registers.</summary>
public sealed class HumanRightsDataOptions
{
    /// <summary>How the parser works.</summary>
    public SeedParserOptions Parser { get; } = new();

    /// <summary>How JSON Lines are read.</summary>
    public JsonLinesReaderOptions Reader { get; } = new();

    /// <summary>Which rules the validator follows.</summary>
    public ValidationOptions Validation { get; set; } = new();
}
